using System.Globalization;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks.Corpus;

namespace PaConnect.Web.Start;

/// <summary>
/// The verb that measures the automatic checks: what they missed, what they raised without need, and recall and precision for each
/// reason. It needs neither a database nor settings.
/// </summary>
public static class CheckCorpus
{
    public const string Verb = "check-corpus";

    /// <param name="files">One file, or none for the project's own corpus.</param>
    public static async Task<int> RunAsync(string[] files, TextWriter output, TextWriter error)
    {
        try
        {
            await PrintAsync(CorpusScore.Of(Texts(files)), output);
            return 0;
        }
        catch (CorpusRefusedException refusal)
        {
            await error.WriteLineAsync(refusal.Message);
            return 2;
        }
    }

    private static IReadOnlyList<CorpusText> Texts(string[] files)
    {
        if (files is [])
        {
            return CorpusFile.Own();
        }

        if (files is not [var file])
        {
            throw new CorpusRefusedException($"Use {Verb} with one file, or with none for our own corpus.");
        }

        try
        {
            using var reader = File.OpenText(file);
            return CorpusFile.Read(reader);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CorpusRefusedException($"There is no file that we can read at {file}.");
        }
    }

    private static async Task PrintAsync(CorpusScore score, TextWriter output)
    {
        await PrintFaultsAsync("missed", score.Misses, output);
        await PrintFaultsAsync("false alarm", score.FalseAlarms, output);
        foreach (var text in score.Failures)
        {
            await output.WriteLineAsync($"line {text.Line}: a rule broke: {OneLine(text.Text)}");
        }

        await output.WriteLineAsync();
        await output.WriteLineAsync(Row("code", "planted", "given", "recall", "precision"));
        foreach (var code in score.Codes)
        {
            var one = score.For(code);
            await output.WriteLineAsync(Row(
                code.Code(), one.Planted, one.Given, Share(one.Recall), Share(one.Precision)));
        }

        await output.WriteLineAsync();
        var overall = score.Overall;
        await output.WriteLineAsync($"overall recall {Share(overall.Recall)} precision {Share(overall.Precision)}");
    }

    private static async Task PrintFaultsAsync(
        string fault, IEnumerable<(CorpusText Text, ReasonCode Code)> faults, TextWriter output)
    {
        foreach (var (text, code) in faults)
        {
            await output.WriteLineAsync($"line {text.Line}: {fault} {code.Code()}: {OneLine(text.Text)}");
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");

    private static string Row(string code, object planted, object given, string recall, string precision) =>
        string.Create(CultureInfo.InvariantCulture, $"{code,-22} {planted,8} {given,8} {recall,8} {precision,10}");

    private static string Share(double share) => share.ToString("0.000", CultureInfo.InvariantCulture);
}

using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Web.Start.Corpus;

/// <summary>
/// A CSV file of short texts and the reasons that should be given for each: "text,expected", the reasons joined by semicolons.
/// The project's own is part of the program, so that it can be checked wherever the program runs.
/// </summary>
public static class CorpusFile
{
    private const string Text = "text";
    private const string Expected = "expected";

    public static IReadOnlyList<CorpusText> Own()
    {
        using var stream = typeof(CorpusFile).Assembly.GetManifestResourceStream(typeof(CorpusFile), "corpus.csv")
            ?? throw new InvalidOperationException("corpus.csv is not embedded.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

    /// <exception cref="CorpusRefusedException">It is no corpus; the message says why in a sentence.</exception>
    public static IReadOnlyList<CorpusText> Read(TextReader reader)
    {
        var rows = new CsvRows(reader.ReadToEnd().TrimStart('\uFEFF')).Read().ToList();
        if (rows is not [{ Cells: [var first, var second] }, ..] || !IsNamed(first, Text) || !IsNamed(second, Expected))
        {
            throw new CorpusRefusedException($"The first line must be {Text},{Expected}.");
        }

        return [.. rows.Skip(1).Select(ReadRow)];
    }

    private static CorpusText ReadRow(CsvRow row) => row.Cells switch
    {
        [var text] => new CorpusText(row.Line, text, new HashSet<ReasonCode>()),
        [var text, var codes] => new CorpusText(row.Line, text, Codes(codes, row.Line)),
        _ => throw new CorpusRefusedException(
            $"Line {row.Line} has more than two parts: put a text that has a comma in quotes."),
    };

    private static bool IsNamed(string written, string name) =>
        written.Equals(name, StringComparison.OrdinalIgnoreCase);

    private static HashSet<ReasonCode> Codes(string joined, int line) =>
    [
        .. joined.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(written =>
            ReasonCodes.TryParse(written, out var code)
                ? code
                : throw new CorpusRefusedException($"Line {line} has a code that we do not know: {written}.")),
    ];
}

public sealed class CorpusRefusedException(string message) : Exception(message);

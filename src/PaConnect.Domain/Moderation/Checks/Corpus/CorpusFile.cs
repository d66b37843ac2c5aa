namespace PaConnect.Domain.Moderation.Checks.Corpus;

/// <summary>
/// A CSV file of short texts and the reasons that should be given for each: "text,expected", the reasons joined by semicolons.
/// The project's own are part of the program.
/// </summary>
public static class CorpusFile
{
    private const string Text = "text";
    private const string Expected = "expected";

    /// <summary>The texts by which the lists of phrases were written.</summary>
    public static IReadOnlyList<CorpusText> Own() => Embedded("corpus");

    /// <summary>More texts, which no list of phrases was fitted to: the classifier learns from them too.</summary>
    public static IReadOnlyList<CorpusText> Lessons() => Embedded("lessons");

    /// <summary>Texts that no phrase was written for and nothing is learned from. They tell how good the checks are at what is new.</summary>
    public static IReadOnlyList<CorpusText> Exam() => Embedded("exam");

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

    private static IReadOnlyList<CorpusText> Embedded(string name)
    {
        using var stream = typeof(CorpusFile).Assembly.GetManifestResourceStream($"PaConnect.Domain.Corpus.{name}.csv")
            ?? throw new InvalidOperationException($"{name}.csv is not embedded.");
        using var reader = new StreamReader(stream);
        return Read(reader);
    }

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

using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Contracts;

/// <summary>One numbered part of the contract: where its answers are asked, its heading, and what it says.</summary>
public sealed record StatementPart(ContractSection Section, string Heading, IReadOnlyList<StatementLine> Lines);

/// <summary>A paragraph, and the list that it introduces, where there is one.</summary>
public sealed record StatementLine(string Text, IReadOnlyList<string> Bullets)
{
    public StatementLine(string text)
        : this(text, [])
    {
    }
}

/// <summary>
/// The written statement of employment particulars, in plain English. Great Britain: Employment Rights Act 1996,
/// sections 1 to 4, for every employee and worker, on or before the first day. Northern Ireland: Employment Rights
/// (Northern Ireland) Order 1996, Articles 33 to 36, for employees, within two months. An answer that is missing is
/// shown as a gap, so that a draft can be read; a contract with a gap cannot be offered.
/// </summary>
public static partial class StatementOfParticulars
{
    public const string Title = "Contract of employment";
    public const string Gap = "(not answered yet)";

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    public static IReadOnlyList<StatementPart> Write(Particulars particulars) =>
    [
        WriteParties(particulars),
        WriteJob(particulars.Job),
        WritePlace(particulars),
        WritePay(particulars),
        WriteHours(particulars),
        WriteHoliday(particulars),
        WriteLeave(particulars),
        WriteSickness(particulars),
        WritePension(particulars.Sickness),
        WriteProbation(particulars.Notice),
        WriteNotice(particulars),
        WriteTraining(particulars.Training),
        WriteTasks(particulars),
        WriteDuties(particulars),
        WritePrivacy(),
        WriteProblems(particulars),
        WriteUnion(particulars),
        WriteSigning(particulars),
    ];

    /// <summary>
    /// The one text that is frozen, hashed and signed: UTF-8, lines ended by a line feed, one blank line between
    /// paragraphs.
    /// </summary>
    public static string ToText(Particulars particulars)
    {
        var text = new StringBuilder(Title).Append('\n');
        foreach (var (part, number) in Write(particulars).Select((part, index) => (part, index + 1)))
        {
            text.Append(British, $"\n{number}. {part.Heading}\n");
            foreach (var line in part.Lines)
            {
                text.Append(British, $"\n{line.Text}\n");
                text.AppendJoin("", line.Bullets.Select(bullet => $"- {bullet}\n"));
            }
        }

        return text.ToString().Normalize();
    }

    /// <summary>SHA-256 of a text in UTF-8, in hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static bool IsNorthernIreland(Particulars particulars) =>
        particulars.Job.Locality?.Nation == Nation.NorthernIreland;

    /// <summary>
    /// What a person typed, on one line and ended as a sentence is, so that it cannot pose as another part of the
    /// text.
    /// </summary>
    private static string Sentence(string? typed) =>
        OneLine(typed) is var line && line[^1] is '.' or '!' or '?' or ')' ? line : $"{line}.";

    private static string OneLine(string? typed) => string.IsNullOrWhiteSpace(typed)
        ? Gap
        : string.Join(' ', typed.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Date(DateOnly? date) => date is { } day ? day.ToString("d MMMM yyyy", British) : Gap;

    private static string Number(decimal? number) => number is { } known ? known.ToString("0.##", British) : Gap;

    private static string Count(int? number, string one) =>
        number is { } known ? $"{known} {(known == 1 ? one : one + "s")}" : Gap;

    /// <summary>What there is, or the sentence that says that there is none.</summary>
    private static string Either(IfAny? any, string none) => any switch
    {
        null => Gap,
        { What: null } => none,
        { What: var what } => Sentence(what),
    };

    private static IEnumerable<StatementLine> IfTyped(string? typed) =>
        IsBlank(typed) ? [] : [new StatementLine(Sentence(typed))];
}

using System.Globalization;
using System.Text;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// A finished advert as plain text, for a letter or a newsletter: what the public page says and nothing more, so no reason for a limit
/// and nothing that only applicants may see. It ends with where to find and answer it.
/// </summary>
public static class PlainText
{
    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    public static string Of(JobAdvertDetails details, string reference, string address)
    {
        var text = new StringBuilder();
        text.Append(details.Role.Title).Append('\n').Append(details.ShownBy).Append('\n');
        Add(text, null, Facts(details));
        Add(text, "About the job", [details.Role.About]);
        Add(text, "What you will do", [.. details.Tasks.Tasks.Select(task => $"- {task.Label()}"), details.Tasks.More]);
        Add(text, "The week", [.. details.Week.SlotsInOrder().Select(slot => $"- {slot.SlotInWords()}"), details.Week.Notes]);
        Add(text, "Pay", [.. details.Pay.Lines.Select(line => $"- {line.Kind.Label()}: {line.PayLineInWords()}"), details.Pay.Notes]);
        Add(text, "Getting there", [details.Place.Travel]);
        Add(text, "What we ask for", [.. details.Requirements.Asked.Select(one => $"- {one.Text} ({one.Level.Label()})")]);
        foreach (var part in AdvertFacts.Of(details).GroupBy(fact => fact.Section))
        {
            Add(text, part.Key.PublicLabel(), [.. part.Select(fact => $"- {fact.Label}: {OnOneLine(fact.Text)}")]);
        }

        var limit = details.Requirements.Occupational;
        Add(text, "Who can apply", [limit?.ForSex is { } sex ? $"This job is for {sex.ForWhom().ToLowerInvariant()}." : null, limit?.Wording]);
        Add(text, "How to apply", [details.Closing.HowToApply, $"Apply at {address}", $"PaConnect reference {reference}"]);
        return text.ToString().TrimEnd();
    }

    private static IReadOnlyList<string?> Facts(JobAdvertDetails details) =>
    [
        $"Place: {details.Place.Locality!.Name} ({details.Place.Locality.District})",
        $"Hours: {details.Week.HoursInWords()}",
        $"Kind of job: {details.Role.Employment!.Value.Label()}",
        string.Create(_british, $"Apply by {details.Closing.ClosesOn:d MMMM yyyy}"),
    ];

    private static string OnOneLine(string text) => text.Replace("\n", "; ", StringComparison.Ordinal);

    /// <summary>A part with its heading; nothing at all where nothing was answered.</summary>
    private static void Add(StringBuilder text, string? heading, IReadOnlyList<string?> lines)
    {
        var said = lines.OfType<string>().ToList();
        if (said.Count == 0)
        {
            return;
        }

        text.Append('\n');
        if (heading is not null)
        {
            text.Append(heading.ToUpper(_british)).Append('\n');
        }

        said.ForEach(line => text.Append(line).Append('\n'));
    }
}

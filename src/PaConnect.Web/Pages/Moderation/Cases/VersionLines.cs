using System.Globalization;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>One answer of a version, with the id by which findings and reasons name it. Empty answers have no line.</summary>
public sealed record VersionLine(string Field, string Label, string Text);

/// <summary>A version as a moderator reads it: the facts in words, then every text.</summary>
public static class VersionLines
{
    public static IReadOnlyList<VersionLine> Of(JobAdvertDetails details) =>
        Written([.. Facts(details), .. More(details), .. Texts(JobAdvertTexts.Of(details))]);

    public static IReadOnlyList<VersionLine> Of(AssistantProfileDetails details) =>
        Written([.. Facts(details), .. Texts(AssistantProfileTexts.Of(details))]);

    public static IReadOnlyList<VersionLine> Of(Sanction sanction) =>
    [
        new("Step", "What was done", sanction.Step.Label()),
        new("Scope", "What it covers", sanction.Scope.Label()),
        new("Reason", "Why", sanction.Reason.Label()),
        new("UntilOn", "Last day", InWords(sanction.UntilOn)),
        new("Words", "What was said to the person", sanction.Words),
    ];

    /// <summary>As one text, for whoever must see later what it said.</summary>
    public static string CopyOf(JobAdvertDetails details) => Copy(Of(details));

    public static string CopyOf(AssistantProfileDetails details) => Copy(Of(details));

    private static string Copy(IEnumerable<VersionLine> lines) =>
        string.Join("\n\n", lines.Select(line => $"{line.Label}:\n{line.Text}"));

    private static IEnumerable<VersionLine> Facts(JobAdvertDetails details)
    {
        yield return new("Role.Employment", "Kind of job", details.Role.Employment?.Label() ?? "");
        yield return new("Role.HasNoCover", "Urgent", details.Role.HasNoCover ? "They have no cover" : "");
        yield return new("Role.IsUnlisted", "Where it is shown", details.Role.IsUnlisted ? "Not shown to the public" : "");
        yield return new("Tasks.Tasks", "Tasks", Lines(details.Tasks.Tasks.Select(task => task.Label())));
        yield return new("Week.Hours", "Hours", details.Week.HoursInWords());
        yield return new("Week.Pattern", "Pattern", details.Week.Pattern?.Label() ?? "");
        yield return new("Week.Slots", "Times", Lines(details.Week.Slots.Select(slot => slot.SlotInWords())));
        yield return new("Week.StartsOn", "Starts", InWords(details.Week.StartsOn));
        yield return new(
            "Pay.Lines", "Pay", Lines(details.Pay.Lines.Select(line => $"{line.Kind.Label()}: {line.PayLineInWords()}")));
        yield return new("Place.Locality", "Place", InWords(details.Place.Locality));
        yield return new(
            "Requirements.Asked", "What is asked", Lines(details.Requirements.Asked.Select(one => $"{one.Text}: {one.Level.Label()}")));
        yield return new("Requirements.Driver", "Driving", details.Requirements.Driver?.Label() ?? "");
        yield return new(
            "Requirements.Occupational.Characteristic",
            "The limit is by",
            details.Requirements.Occupational?.Characteristic.Label() ?? "");
        yield return new("Requirements.Occupational.ForSex", "Who the limit is for", details.Requirements.Occupational?.ForSex?.ForWhom() ?? "");
        yield return new(
            "Requirements.Occupational.ForTasks",
            "The limit is for these tasks",
            Lines(details.Requirements.Occupational?.ForTasks?.Select(task => task.Label()) ?? []));
        yield return new("Closing.ClosesOn", "Closing date", InWords(details.Closing.ClosesOn));
    }

    /// <summary>What is written freely comes with the texts, where the checks mark it.</summary>
    private static IEnumerable<VersionLine> More(JobAdvertDetails details) =>
        AdvertFacts.Of(details).Where(fact => !fact.IsWritten)
            .Select(fact => new VersionLine(fact.Field, fact.Label, fact.Text));

    private static IEnumerable<VersionLine> Facts(AssistantProfileDetails details)
    {
        yield return new("Experience.Kinds", "Experience", Lines(details.Experience.Kinds?.Select(kind => kind.Label()) ?? []));
        yield return new("Tasks.Offered", "Tasks", Lines(details.Tasks.Offered.Select(task => task.Label())));
        yield return new(
            "Tasks.NotOffered", "Would rather not do", Lines(details.Tasks.NotOffered?.Select(task => task.Label()) ?? []));
        yield return new("Week.State", "When they can start", details.Week.State?.Label() ?? "");
        yield return new("Week.FromOn", "From", InWords(details.Week.FromOn));
        yield return new(
            "Week.Parts", "When they can work", Lines(details.Week.Parts.Select(part => $"{part.Day}: {part.Part.Label()}")));
        yield return new("Week.Extras", "Also", Lines(details.Week.Extras.Select(extra => extra.Label())));
        yield return new("Travel.Home", "Home", InWords(details.Travel.Home));
        yield return new("Travel.Miles", "How far they travel", details.Travel.Miles is { } miles ? $"{miles} miles" : "");
        yield return new("Travel.Means", "How they travel", Lines(details.Travel.Means.Select(means => means.Label())));
        yield return new("Skills.Training", "Training", Lines(details.Skills.Training?.Select(training => training.Label()) ?? []));
        yield return new("Skills.Languages", "Languages", Lines(details.Skills.Languages.Select(language => language.Label())));

        foreach (var fact in ProfileFacts.Of(details).Where(fact => !fact.IsWritten))
        {
            yield return new(fact.Field, fact.Label, Lines(fact.Lines));
        }
    }

    private static IEnumerable<VersionLine> Texts(IEnumerable<TextField> fields) =>
        fields.Select(field => new VersionLine(field.Field, field.Label, field.Text));

    private static IReadOnlyList<VersionLine> Written(IEnumerable<VersionLine> lines) =>
        [.. lines.Where(line => line.Text.Length > 0)];

    private static string Lines(IEnumerable<string> lines) => string.Join('\n', lines);

    private static string InWords(DateOnly? date) => date?.ToString("d MMMM yyyy", CultureInfo.CurrentCulture) ?? "";

    private static string InWords(Locality? locality) => locality is null ? "" : $"{locality.Name} ({locality.District})";
}

using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Pages.Moderation.Settings;

/// <summary>What the history says of settings, in the words of the settings page.</summary>
internal static class SettingsWords
{
    public static string Of(string subject, string verb) => (subject, verb) switch
    {
        (nameof(Organisation), "begun") => "Added the organisation",
        (nameof(Organisation), "revised") => "Changed what an administrator may change",
        (nameof(Organisation), "words changed") => "Changed what it says",
        (nameof(Organisation), "due times set") => "Changed how long a case may take",
        (nameof(Organisation), "people appointed") => "Changed the people it relies on",
        (nameof(Organisation), "safeguarding lead left") => "The safeguarding lead left",
        (nameof(Organisation), "policies set") => "Changed the policies",
        (nameof(Organisation), "way of working set") => "Changed how it works with PAs",
        (nameof(Organisation), "area changed") => "Changed the area",
        (nameof(PresetText), _) => $"{Did(verb)} a ready text",
        (nameof(SafeguardingContact), _) => $"{Did(verb)} a council’s contact",
        (nameof(AreaRequest), "asked") => "Asked for another area",
        (nameof(AreaRequest), "withdrawn") => "Withdrew a request for another area",
        _ => verb,
    };

    /// <param name="code">"Version 16>8", or the name of a part alone.</param>
    /// <param name="nameOf">The name behind an id, where there is one.</param>
    public static string? OfCode(string code, Func<string, string?> nameOf)
    {
        var parts = code.Split(' ', 2);
        if (parts.Length == 1)
        {
            return LabelOf(parts[0]);
        }

        var values = parts[1].Split('>');
        var label = LabelOf(parts[0]);
        return values.Length == 2
            ? $"{label}: from {ValueOf(parts[0], values[0], nameOf)} to {ValueOf(parts[0], values[1], nameOf)}"
            : $"{label}: {ValueOf(parts[0], parts[1], nameOf)}";
    }

    private static string Did(string verb) => verb switch
    {
        "begun" => "Added",
        "revised" => "Changed",
        "removed" => "Removed",
        _ => verb,
    };

    private static string LabelOf(string setting) => setting switch
    {
        nameof(Organisation.Name) => "Its name",
        nameof(Organisation.Nation) => "Its nation",
        nameof(Organisation.About) => "About us",
        nameof(Organisation.Contact) => "How to reach us",
        nameof(Organisation.Safeguarding) => "Who to tell of danger",
        nameof(Organisation.Guidance) => "Our guidance",
        nameof(Organisation.ChecksBeforeStart) => "Checks before the first day",
        nameof(Organisation.Introduces) => "We introduce PAs",
        nameof(Organisation.PassesAllButOneIn) => "Changes that a person still reads",
        "Partner" => "Partner organisation",
        "SafeguardingLead" => "Safeguarding lead",
        nameof(DueTimes.Version) => "A version",
        nameof(DueTimes.UrgentVersion) => "A version, with no cover",
        nameof(DueTimes.Report) => "A report",
        nameof(DueTimes.UrgentReport) => "A report of danger",
        nameof(DueTimes.Hold) => "A hold",
        nameof(DueTimes.SilentHold) => "A silent hold",
        nameof(DueTimes.Appeal) => "An appeal",
        nameof(SafeguardingContact.Council) => "The council’s name",
        nameof(SafeguardingContact.Telephone) => "Telephone",
        nameof(SafeguardingContact.OutOfHours) => "Telephone at night and at weekends",
        nameof(SafeguardingContact.WebAddress) => "Web address",
        nameof(SafeguardingContact.CheckedOn) => "When it was checked",
        _ => setting,
    };

    private static string ValueOf(string setting, string value, Func<string, string?> nameOf) => (setting, value) switch
    {
        (nameof(Organisation.PassesAllButOneIn), "none") => "all of them",
        (nameof(Organisation.PassesAllButOneIn), _) => $"one in {value}",
        (nameof(Organisation.Nation), _) => Enum.Parse<Nation>(value).Label(),
        ("Partner" or "SafeguardingLead", "none") => "nobody",
        ("Partner" or "SafeguardingLead", _) => nameOf(value) ?? "somebody who has gone",
        (nameof(DueTimes.Version) or nameof(DueTimes.UrgentVersion) or nameof(DueTimes.Report) or nameof(DueTimes.UrgentReport)
            or nameof(DueTimes.Hold) or nameof(DueTimes.SilentHold) or nameof(DueTimes.Appeal), _) => $"{value} hours",
        (_, nameof(AreaPart.Lead)) => "led",
        (_, nameof(AreaPart.Neighbour)) => "only seen",
        (_, "none") => "not covered",
        _ => value,
    };
}

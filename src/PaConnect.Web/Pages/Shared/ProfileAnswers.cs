using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Pages.Shared;

/// <summary>One answer of a profile in words, line by line. No lines: not given.</summary>
/// <param name="Field">The same id as in findings and decisions.</param>
public sealed record ProfileAnswer(ProfileSection Section, string Field, string Question, IReadOnlyList<string> Lines)
{
    /// <summary>The page on which its owner changes it.</summary>
    public string ChangeHref => Field == ProfileAnswers.NotOffered ? Links.Assistants.NotOffered : Links.Assistants.Section(Section);
}

/// <summary>A profile as an employer sees it. With links, its owner may change each part.</summary>
/// <param name="Name">First name and initial.</param>
public sealed record ProfileShown(string Name, AssistantProfileDetails Details, bool HasLinks = false);

/// <summary>What a profile says on a day, in words. Employers, moderators and the PA read the same.</summary>
public static class ProfileAnswers
{
    internal const string NotOffered = "Tasks.NotOffered";

    public static IEnumerable<ProfileAnswer> Of(AssistantProfileDetails details, DateOnly today) =>
    [
        Of(ProfileSection.About, "About.Statement", "About", details.About.Statement),
        Of(ProfileSection.Experience, "Experience.Kinds", "Experience", details.Experience.Kinds?.Select(kind => kind.Label())),
        Of(ProfileSection.Experience, "Experience.Notes", "More about their experience", details.Experience.Notes),
        .. details.Tasks.Offered.GroupBy(task => task.Group()).Select(group =>
            Of(ProfileSection.Tasks, "Tasks.Offered", $"Tasks: {group.Key.Label()}", group.Select(task => task.Label()))),
        Of(ProfileSection.Tasks, NotOffered, "Would rather not do", details.Tasks.NotOffered?.Select(task => task.Label())),
        .. OfWeek(details.Week),
        .. OfTravel(details.Travel),
        Of(ProfileSection.Skills, "Skills.Training", "Training", details.Skills.Training switch
        {
            null => null,
            { Count: 0 } => ["None yet"],
            var training => training.Select(one => one.Label()),
        }),
        Of(ProfileSection.Skills, "Skills.Languages", "Languages", Languages(details.Skills)),
        Of(ProfileSection.Skills, "Skills.Notes", "More about their skills", details.Skills.Notes),
        .. ProfileFacts.Of(details, today).Select(fact => new ProfileAnswer(fact.Section, fact.Field, fact.Label, fact.Lines)),
    ];

    private static IEnumerable<ProfileAnswer> OfWeek(AvailabilityDetails week) =>
    [
        Of(ProfileSection.Week, "Week.State", "Starting", week switch
        {
            { State: null } => null,
            { State: Availability.Soon, FromOn: { } from } => $"Can start from {from:d MMMM yyyy}",
            _ => week.State.Value.Label(),
        }),
        Of(ProfileSection.Week, "Week.Parts", "The week", week.Parts
            .GroupBy(part => part.Day)
            .Select(day => $"{day.Key}: {string.Join(", ", day.Select(part => part.Part.ToString().ToLowerInvariant()))}")),
        Of(ProfileSection.Week, "Week.Extras", "Also", week.Extras.Select(extra => extra.Label())),
    ];

    private static IEnumerable<ProfileAnswer> OfTravel(TravelDetails travel) =>
    [
        Of(ProfileSection.Travel, "Travel.Home", "Area", travel.Home is { } home ? $"{home.Name} ({home.District})" : null),
        Of(ProfileSection.Travel, "Travel.Miles", "Will travel", travel.Miles is { } miles ? $"Up to {Miles(miles)}" : null),
        Of(ProfileSection.Travel, "Travel.Means", "Travels by", travel.Means.Select(means => means.Label())),
        Of(ProfileSection.Travel, "Travel.Drives", "Can drive", travel.Drives is { } drives ? (drives ? "Yes" : "No") : null),
    ];

    private static string Miles(int miles) => miles == 1 ? "1 mile" : $"{miles} miles";

    private static IEnumerable<string> Languages(SkillDetails skills) =>
        [.. skills.Languages.Select(language => language.Label()), .. skills.OtherLanguages is { } other ? new[] { other } : []];

    private static ProfileAnswer Of(ProfileSection section, string field, string question, string? answer) =>
        new(section, field, question, answer is null ? [] : [answer]);

    private static ProfileAnswer Of(ProfileSection section, string field, string question, IEnumerable<string>? answers) =>
        new(section, field, question, [.. answers ?? []]);
}

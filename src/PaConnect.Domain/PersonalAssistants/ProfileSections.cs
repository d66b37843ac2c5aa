namespace PaConnect.Domain.PersonalAssistants;

/// <summary>The parts of a profile, in the order they are asked. Each is a page.</summary>
public enum ProfileSection
{
    About,
    Experience,
    Tasks,
    Week,
    Travel,
    Skills,

    // From here on "add more": none is ever needed.
    Rhythm,
    Places,
    Driving,
    Courses,
    Strengths,
    Character,
    Homes,
    Pay,
}

/// <summary>An answer without which a profile cannot be sent, as the sentence that asks for it.</summary>
public sealed record MissingProfileAnswer(ProfileSection Section, string Sentence);

public static class ProfileSections
{
    /// <summary>The short way: the pages that a profile needs.</summary>
    public static IReadOnlyList<ProfileSection> Short { get; } =
        [.. Enum.GetValues<ProfileSection>().Where(section => section <= ProfileSection.Skills)];

    /// <summary>Everything else, which is asked nobody who does not want to say it.</summary>
    public static IReadOnlyList<ProfileSection> More { get; } =
        [.. Enum.GetValues<ProfileSection>().Where(section => section > ProfileSection.Skills)];

    public static IEnumerable<MissingProfileAnswer> Missing(AssistantProfileDetails details)
    {
        if (details.About.Statement is null)
        {
            yield return new MissingProfileAnswer(ProfileSection.About, "Tell employers about yourself before you send it.");
        }

        if (details.Experience.Kinds is null)
        {
            yield return new MissingProfileAnswer(
                ProfileSection.Experience, "Tell us about your experience before you send it. None is fine.");
        }

        if (details.Tasks.Offered.Count == 0)
        {
            yield return new MissingProfileAnswer(ProfileSection.Tasks, "Choose at least one task you can do before you send it.");
        }

        if (details.Week.State is null || details.Week is { Parts.Count: 0, Extras.Count: 0 })
        {
            yield return new MissingProfileAnswer(ProfileSection.Week, "Say when you can work before you send it.");
        }

        if (details.Travel.Home is null || details.Travel.Miles is null)
        {
            yield return new MissingProfileAnswer(
                ProfileSection.Travel, "Say where you live and how far you can travel before you send it.");
        }

        if (details.Skills.Training is null || (details.Skills is { Languages.Count: 0, OtherLanguages: null }))
        {
            yield return new MissingProfileAnswer(
                ProfileSection.Skills, "Tell us your training and the languages you speak before you send it.");
        }
    }

    public static bool IsFinished(this AssistantProfileDetails details, ProfileSection section) => section switch
    {
        ProfileSection.About or ProfileSection.Experience or ProfileSection.Tasks or ProfileSection.Week or ProfileSection.Travel
            or ProfileSection.Skills => Missing(details).All(missing => missing.Section != section),
        ProfileSection.Rhythm or ProfileSection.Places or ProfileSection.Driving or ProfileSection.Courses
            or ProfileSection.Strengths or ProfileSection.Character or ProfileSection.Homes or ProfileSection.Pay =>
            ProfileFacts.Of(details).Any(fact => fact.Section == section),
    };
}

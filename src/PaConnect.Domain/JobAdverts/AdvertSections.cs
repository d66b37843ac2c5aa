namespace PaConnect.Domain.JobAdverts;

/// <summary>The parts of an advert, in the order they are asked. Each is a page, and each says by itself whether it is finished.</summary>
public enum AdvertSection
{
    Role,
    Tasks,
    Week,
    Pay,
    Place,
    Requirements,
    Closing,

    // From here on "add more": none is ever needed.
    Shifts,
    PayTerms,
    Room,
    Household,
    Driving,
    References,
    Post,
    Questions,
}

/// <summary>An answer without which an advert cannot be sent, as the sentence that asks for it.</summary>
public sealed record MissingAnswer(AdvertSection Section, string Sentence);

public static class AdvertSections
{
    /// <summary>The short way: the pages that an advert needs.</summary>
    public static IReadOnlyList<AdvertSection> Short { get; } =
        [.. Enum.GetValues<AdvertSection>().Where(section => section <= AdvertSection.Closing)];

    /// <summary>Everything else, which is asked nobody who does not want to say it.</summary>
    public static IReadOnlyList<AdvertSection> More { get; } =
        [.. Enum.GetValues<AdvertSection>().Where(section => section > AdvertSection.Closing)];

    /// <summary>What must still be answered, first things first. The short way: everything else is "add more".</summary>
    public static IEnumerable<MissingAnswer> Missing(JobAdvertDetails details)
    {
        if (details.Role.Title is null)
        {
            yield return new MissingAnswer(AdvertSection.Role, "Give the job a title before you send it.");
        }

        if (details.Role.About is null)
        {
            yield return new MissingAnswer(AdvertSection.Role, "Say who the job is for before you send it.");
        }

        if (details.Role.Employment is null)
        {
            yield return new MissingAnswer(AdvertSection.Role, "Say what kind of job it is before you send it.");
        }

        if (details.Tasks is { Tasks.Count: 0, More: null })
        {
            yield return new MissingAnswer(AdvertSection.Tasks, "Choose at least one task before you send it.");
        }

        if (details.Week.Pattern is null || (details.Week.HoursFrom is null && details.Week.Pattern != WeekPattern.WhenNeeded))
        {
            yield return new MissingAnswer(AdvertSection.Week, "Say how many hours the job is before you send it.");
        }

        if (details.Pay.Lines.Count == 0)
        {
            yield return new MissingAnswer(AdvertSection.Pay, "Say what the job pays before you send it.");
        }

        if (details.Place.Locality is null)
        {
            yield return new MissingAnswer(AdvertSection.Place, "Say where the job is before you send it.");
        }

        if (details.Requirements.Occupational is { Characteristic: ProtectedCharacteristic.Sex, ForSex: null })
        {
            yield return new MissingAnswer(
                AdvertSection.Requirements, "Say whether the job is for a woman or for a man before you send it.");
        }

        if (details.Closing.ClosesOn is null)
        {
            yield return new MissingAnswer(AdvertSection.Closing, "Choose a closing date before you send it.");
        }
    }

    public static bool IsFinished(this JobAdvertDetails details, AdvertSection section) => section switch
    {
        AdvertSection.Requirements => (details.Requirements.Asked.Count > 0 || details.Requirements.Driver is not null)
            && Missing(details).All(missing => missing.Section != section),
        AdvertSection.Role or AdvertSection.Tasks or AdvertSection.Week or AdvertSection.Pay or AdvertSection.Place
            or AdvertSection.Closing => Missing(details).All(missing => missing.Section != section),
        AdvertSection.Shifts or AdvertSection.PayTerms or AdvertSection.Room or AdvertSection.Household
            or AdvertSection.Driving or AdvertSection.References or AdvertSection.Post or AdvertSection.Questions =>
            AdvertFacts.Of(details, section).Count > 0,
    };
}

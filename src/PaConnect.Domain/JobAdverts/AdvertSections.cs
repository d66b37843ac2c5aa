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
}

/// <summary>An answer without which an advert cannot be sent, as the sentence that asks for it.</summary>
public sealed record MissingAnswer(AdvertSection Section, string Sentence);

public static class AdvertSections
{
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

        if (details.Closing.ClosesOn is null)
        {
            yield return new MissingAnswer(AdvertSection.Closing, "Choose a closing date before you send it.");
        }
    }

    public static bool IsFinished(this JobAdvertDetails details, AdvertSection section) =>
        section == AdvertSection.Requirements
            ? details.Requirements.Asked.Count > 0 || details.Requirements.Driver is not null
            : Missing(details).All(missing => missing.Section != section);
}

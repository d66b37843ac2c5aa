namespace PaConnect.Domain.Common;

/// <summary>Who hears about an act. One place turns each into mail rows, in the transaction of the act itself.</summary>
[Flags]
public enum Notices
{
    None = 0,

    /// <summary>Whoever wrote the listing: the employer's people, or the PA.</summary>
    Author = 1,

    /// <summary>The moderators of the organisation whose case it is.</summary>
    Organisation = 2,

    /// <summary>Everybody with an open application to the advert.</summary>
    Applicants = 4,

    /// <summary>The employer's side of an application or contract.</summary>
    Employer = 8,

    /// <summary>The PA's side of an application or contract.</summary>
    Assistant = 16,

    /// <summary>Whoever is invited to work for an organisation.</summary>
    Invited = 32,

    /// <summary>Whoever reported a thing.</summary>
    Reporter = 64,

    /// <summary>Whoever appealed against a decision.</summary>
    Appellant = 128,

    /// <summary>Whoever keeps an alert.</summary>
    Subscriber = 256,

    /// <summary>Those who run the installation.</summary>
    Administrators = 512,
}

/// <summary>
/// One thing that happened, told by the entity it happened to. It holds ids, codes and version numbers, never words that a person
/// wrote: what people wrote may have to be emptied one day, and the history may not.
/// </summary>
public sealed record Told(
    string Verb,
    Actor By,
    DateTimeOffset At,
    Notices Tells = Notices.None,
    string? From = null,
    string? To = null,
    int? Version = null,
    IReadOnlyList<string>? Codes = null);

/// <summary>
/// An entity whose acts have consequences beyond itself. Saving it writes a history row, and the mail its notices name, in the same
/// transaction; no page writes either.
/// </summary>
public interface ITellsHistory
{
    Telling Telling { get; }
}

/// <summary>What an entity has told since it was loaded and nobody has written down yet.</summary>
public sealed class Telling
{
    private readonly List<Told> _told = [];

    public IReadOnlyList<Told> Told => _told;

    public void Tell(Told told) => _told.Add(told);

    /// <summary>Called when what was told has been written.</summary>
    public void HasBeenHeard() => _told.Clear();
}

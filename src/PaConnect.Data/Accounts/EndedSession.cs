namespace PaConnect.Data.Accounts;

/// <summary>
/// A sign-in that somebody ended by signing out. Its cookie is sealed, not kept here, so without this a copy of the cookie would work
/// until it runs out.
/// </summary>
public sealed class EndedSession
{
    /// <summary>How long a cookie lasts from when it was last used. That of an ended session is not made to last longer.</summary>
    public static readonly TimeSpan CookieLife = TimeSpan.FromHours(12);

    public static readonly TimeSpan RememberedFor = 2 * CookieLife;

    private EndedSession() { }

    public Guid Id { get; private init; }
    public DateTimeOffset EndedAt { get; private init; }
}

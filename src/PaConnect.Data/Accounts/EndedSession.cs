namespace PaConnect.Data.Accounts;

/// <summary>
/// A sign-in that somebody ended by signing out. Its cookie is sealed, not kept here, so without this a copy of the cookie would work
/// until it runs out.
/// </summary>
public sealed class EndedSession
{
    /// <summary>No cookie lives as long, so nobody need remember it longer.</summary>
    public static readonly TimeSpan RememberedFor = TimeSpan.FromDays(1);

    private EndedSession() { }

    public Guid Id { get; private init; }
    public DateTimeOffset EndedAt { get; private init; }
}

using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// Whose turn it is: one row per case. It runs out by itself, so a moderator who is called away blocks nobody; claiming is one
/// conditional statement in the database, so that of many who try at once one succeeds.
/// </summary>
public sealed class CaseClaim
{
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(30);

    /// <summary>The moderator is warned when this much is left, a fifth of the whole, and may take as long again.</summary>
    public static readonly TimeSpan WarnsBefore = Lasts / 5;

    private CaseClaim() { }

    public Id<ReviewCase> CaseId { get; private init; }
    public Id<Account> AccountId { get; private init; }

    /// <summary>Since when they have held it without a break.</summary>
    public DateTimeOffset ClaimedAt { get; private init; }

    public DateTimeOffset ExpiresAt { get; private init; }
}

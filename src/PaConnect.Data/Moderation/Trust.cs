using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class Trust
{
    /// <summary>How many versions a person must have approved before the machine may pass one.</summary>
    public const int ApprovalsNeeded = 3;

    /// <summary>How long nothing of the author's may have been turned back, held or taken down.</summary>
    public static readonly TimeSpan WithoutTrouble = TimeSpan.FromDays(365);

    private static readonly Outcome[] _troubles =
        [Outcome.AskForChanges, Outcome.Refuse, Outcome.Hold, Outcome.HoldSilently, Outcome.TakeDown];

    /// <summary>
    /// Whether an author, given by all their listings, has shown that their listings can be trusted: people approved enough of them, found
    /// no fault for a year, and nothing about them waits.
    /// </summary>
    public static async Task<bool> IsTrustedAsync(
        this PaConnectDbContext db, IReadOnlyCollection<Guid> listings, DateTimeOffset now)
    {
        var cases = db.ReviewCases.Where(c => listings.Contains(c.SubjectId));
        var since = now - WithoutTrouble;
        return !await cases.AnyAsync(c => c.State == CaseState.Waiting)
            && !await cases.AnyAsync(c =>
                c.Decision!.DecidedAt > since && c.Decision.OverruledAt == null && _troubles.Contains(c.Decision.Outcome))
            && await cases.CountAsync(c => c.Decision!.Outcome == Outcome.Approve) >= ApprovalsNeeded;
    }
}

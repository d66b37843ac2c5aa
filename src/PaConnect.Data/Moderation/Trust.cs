using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

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
    /// no fault for a year, nothing about them waits, and no moderator had to do something about the people behind them.
    /// </summary>
    public static async Task<bool> IsTrustedAsync(
        this PaConnectDbContext db, IReadOnlyCollection<Guid> listings, DateTimeOffset now)
    {
        var cases = db.ReviewCases.Where(c => listings.Contains(c.SubjectId));
        var since = now - WithoutTrouble;
        return !await cases.AnyAsync(c => c.State == CaseState.Waiting)
            && !await cases.AnyAsync(c =>
                c.Decision!.DecidedAt > since && c.Decision.OverruledAt == null && _troubles.Contains(c.Decision.Outcome))
            && !await db.Sanctions.RememberedOf(await db.PeopleOfAsync(listings), now).AnyAsync()
            && await cases.CountAsync(c => c.Decision!.Outcome == Outcome.Approve) >= ApprovalsNeeded;
    }

    private static async Task<IReadOnlyCollection<Id<Account>>> PeopleOfAsync(
        this PaConnectDbContext db, IReadOnlyCollection<Guid> listings)
    {
        var adverts = listings.Select(id => new Id<JobAdvert>(id)).ToList();
        var profiles = listings.Select(id => new Id<AssistantProfile>(id)).ToList();
        var employing = await db.JobAdverts.Where(advert => adverts.Contains(advert.Id))
            .Join(db.Authorities, advert => advert.EmployerId, authority => authority.EmployerId, (_, authority) => authority.AccountId)
            .ToListAsync();
        var assisting = await db.AssistantProfiles.Where(profile => profiles.Contains(profile.Id))
            .Join(db.PersonalAssistants, profile => profile.AssistantId, assistant => assistant.Id, (_, assistant) => assistant.AccountId)
            .ToListAsync();
        return [.. employing.Concat(assisting).Distinct()];
    }
}

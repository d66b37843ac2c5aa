using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

/// <summary>A case that waits, and who has claimed it: a claim that has run out is nobody's.</summary>
public sealed record WaitingCase(
    Id<ReviewCase> Id,
    CaseKind Kind,
    Guid SubjectId,
    CaseMatter Matter,
    int? Version,
    Id<Organisation> OrganisationId,
    bool IsUrgent,
    DateTimeOffset DueAt,
    Id<Account>? HeldBy,
    DateTimeOffset? HeldSince,
    DateTimeOffset? HeldUntil);

public static class CaseQueue
{
    /// <summary>How many of the cases in front are tried, where others take them at the same moment.</summary>
    private const int MostTried = 20;

    public static IQueryable<ReviewCase> ThatWaitFor(
        this IQueryable<ReviewCase> cases, IQueryable<Id<Organisation>> organisations) =>
        cases.Where(c => c.State == CaseState.Waiting && organisations.Contains(c.OrganisationId));

    /// <summary>
    /// Without reports and holds of the moderator's own listings: that somebody complained, or that something is held silently, is not
    /// for whom it is about.
    /// </summary>
    public static IQueryable<ReviewCase> ThatAreNoSecretTo(
        this IQueryable<ReviewCase> cases, IReadOnlyCollection<Guid> ownSubjects) =>
        cases.Where(c => !ownSubjects.Contains(c.SubjectId) || (c.Matter != CaseMatter.Report && c.Matter != CaseMatter.Hold));

    /// <summary>The cases that wait, in the order in which they are to be decided: urgent, then due, then opened.</summary>
    public static Task<List<WaitingCase>> QueueAsync(
        this PaConnectDbContext db,
        IQueryable<Id<Organisation>> organisations,
        IReadOnlyCollection<Guid> ownSubjects,
        DateTimeOffset now,
        int most) =>
        (from c in db.ReviewCases.ThatWaitFor(organisations).ThatAreNoSecretTo(ownSubjects)
         join held in db.CaseClaims.Where(claim => claim.ExpiresAt > now) on c.Id equals held.CaseId into claims
         from claim in claims.DefaultIfEmpty()
         orderby c.IsUrgent descending, c.DueAt, c.OpenedAt, c.Id
         select new WaitingCase(
             c.Id,
             c.Kind,
             c.SubjectId,
             c.Matter,
             c.Version,
             c.OrganisationId,
             c.IsUrgent,
             c.DueAt,
             claim == null ? null : claim.AccountId,
             claim == null ? null : claim.ClaimedAt,
             claim == null ? null : claim.ExpiresAt))
        .Take(most).ToListAsync();

    /// <summary>Those that this moderator may decide: nothing of their own, no appeal against their decision, nothing kept for another.</summary>
    public static async Task<IQueryable<ReviewCase>> ThatMayBeDecidedByAsync(
        this PaConnectDbContext db, IQueryable<ReviewCase> cases, Id<Account> moderator, DateTimeOffset now)
    {
        var own = await db.OwnSubjectsAsync(moderator);
        return cases.Where(c => !own.Contains(c.SubjectId)
            && (c.FirstFor == null || c.FirstFor == moderator || c.DueAt < now)
            && (c.Matter != CaseMatter.Appeal
                || !db.ReviewCases.Any(old => old.Id == c.FromCaseId && old.Decision!.DecidedBy == moderator)));
    }

    /// <summary>
    /// Claims the next case that this moderator may decide: their own claim first, then whatever nobody holds. Null when there is none.
    /// </summary>
    public static async Task<Id<ReviewCase>?> ClaimNextAsync(
        this PaConnectDbContext db, IQueryable<Id<Organisation>> organisations, Id<Account> moderator, DateTimeOffset now)
    {
        var candidates =
            from c in await db.ThatMayBeDecidedByAsync(db.ReviewCases.ThatWaitFor(organisations), moderator, now)
            join held in db.CaseClaims.Where(claim => claim.ExpiresAt > now) on c.Id equals held.CaseId into claims
            from claim in claims.DefaultIfEmpty()
            where claim == null || claim.AccountId == moderator
            orderby claim == null, c.IsUrgent descending, c.DueAt, c.OpenedAt, c.Id
            select c.Id;

        foreach (var candidate in await candidates.Take(MostTried).ToListAsync())
        {
            if (await db.ClaimAsync(candidate, moderator, now))
            {
                return candidate;
            }
        }

        return null;
    }
}

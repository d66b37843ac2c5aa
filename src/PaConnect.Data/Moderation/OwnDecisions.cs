using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Moderation;

/// <summary>A decision and who reads it: the author, or else somebody who reported the thing and hears only whether something was done.</summary>
public sealed record OwnDecision(ReviewCase Case, bool IsAuthor)
{
    public bool CanBeAppealed(DateTimeOffset now) => Case.CanBeAppealed(IsAuthor, now);
}

public static class OwnDecisions
{
    /// <summary>
    /// The decided case where this person may read the decision: about what is theirs, where the author is told; or about what they
    /// reported. Of a silent hold nobody reads.
    /// </summary>
    public static async Task<OwnDecision?> FindOwnDecisionAsync(
        this PaConnectDbContext db, IActInQueries user, Id<Account> account, Id<ReviewCase> id)
    {
        var decided = await db.ReviewCases.SingleOrDefaultAsync(c => c.Id == id && c.State == CaseState.Decided);
        if (decided is not { Decision: { Outcome: not Outcome.HoldSilently } decision, Matter: not CaseMatter.Appeal })
        {
            return null;
        }

        if (decision.Outcome != Outcome.NoAction && await db.IsOwnAsync(user, account, decided))
        {
            return new OwnDecision(decided, IsAuthor: true);
        }

        return await db.Reports.AnyAsync(report => report.CaseId == id && report.ReporterId == account)
            ? new OwnDecision(decided, IsAuthor: false)
            : null;
    }

    /// <summary>What was decided against this person's adverts, profile and messages, and they may still appeal against, the newest first.</summary>
    public static async Task<IReadOnlyList<ReviewCase>> DecisionsAgainstAsync(
        this PaConnectDbContext db, IActInQueries user, Id<Account> account, DateTimeOffset now, int most)
    {
        var adverts = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).Select(advert => advert.Id).ToListAsync();
        var profiles = await db.AssistantProfiles.ThatAreOf(user).Select(profile => profile.Id).ToListAsync();
        var messages = await db.Messages.Where(message => message.SentBy == account && message.HiddenAt != null)
            .Select(message => message.Id).ToListAsync();
        List<Guid> own = [.. adverts.Select(id => id.Value), .. profiles.Select(id => id.Value), .. messages.Select(id => id.Value)];
        var since = now - Decision.AppealableFor;
        var decided = await db.ReviewCases.AsNoTracking()
            .Where(c => own.Contains(c.SubjectId) && c.State == CaseState.Decided && c.Decision!.DecidedAt >= since)
            .OrderByDescending(c => c.Decision!.DecidedAt).ThenBy(c => c.Id)
            .ToListAsync();
        return [.. decided.Where(c => c.CanBeAppealed(byAuthor: true, now)).Take(most)];
    }

    private static async Task<bool> IsOwnAsync(
        this PaConnectDbContext db, IActInQueries user, Id<Account> account, ReviewCase decided)
    {
        switch (decided.Kind)
        {
            case CaseKind.JobAdvert:
                var advert = new Id<JobAdvert>(decided.SubjectId);
                return await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AnyAsync(a => a.Id == advert);
            case CaseKind.AssistantProfile:
                var profile = new Id<AssistantProfile>(decided.SubjectId);
                return await db.AssistantProfiles.ThatAreOf(user).AnyAsync(p => p.Id == profile);
            case CaseKind.Message:
                var message = new Id<Message>(decided.SubjectId);
                return await db.Messages.AnyAsync(m => m.Id == message && m.SentBy == account);
            default:
                throw new InvalidOperationException($"Nobody owns a thing of the kind {decided.Kind}.");
        }
    }
}

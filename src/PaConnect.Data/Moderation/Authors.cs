using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Moderation;

/// <summary>
/// Who belongs to a listing, and so cannot decide about it: everybody who ever had authority for its employer, or the PA. That an
/// authority has ended does not make them impartial.
/// </summary>
public static class Authors
{
    public static Task<IReadOnlyCollection<Id<Account>>> AuthorsOfAsync(this PaConnectDbContext db, ReviewCase reviewCase) =>
        db.AuthorsOfAsync(reviewCase.Kind, reviewCase.SubjectId);

    public static async Task<IReadOnlyCollection<Id<Account>>> AuthorsOfAsync(
        this PaConnectDbContext db, CaseKind kind, Guid subject)
    {
        switch (kind)
        {
            case CaseKind.JobAdvert:
                var advert = new Id<JobAdvert>(subject);
                return await db.JobAdverts.Where(a => a.Id == advert)
                    .Join(db.Authorities, a => a.EmployerId, authority => authority.EmployerId, (_, authority) => authority.AccountId)
                    .ToListAsync();
            case CaseKind.AssistantProfile:
                var profile = new Id<AssistantProfile>(subject);
                return await db.AssistantProfiles.Where(p => p.Id == profile)
                    .Join(db.PersonalAssistants, p => p.AssistantId, assistant => assistant.Id, (_, assistant) => assistant.AccountId)
                    .ToListAsync();
            case CaseKind.Message:
                var message = new Id<Message>(subject);
                return await db.Messages.Where(m => m.Id == message).Select(m => m.SentBy).ToListAsync();
            case CaseKind.Sanction:
                var sanction = new Id<Sanction>(subject);
                return await db.Sanctions.Where(s => s.Id == sanction).Select(s => s.AccountId).ToListAsync();
            default:
                throw new InvalidOperationException($"A case of the kind {kind} has no author.");
        }
    }

    /// <summary>
    /// Who cannot undo a sanction: whoever got it, and everybody who belongs to what its case was about. They have the same to gain.
    /// </summary>
    public static async Task<IReadOnlyCollection<Id<Account>>> BarredFromAsync(this PaConnectDbContext db, Sanction sanction)
    {
        var from = await db.ReviewCases.SingleAsync(c => c.Id == sanction.CaseId);
        return [.. await db.AuthorsOfAsync(from), sanction.AccountId];
    }

    /// <summary>Who cannot decide a case: who belongs to the thing, and where it is a sanction, who belongs to what that came from.</summary>
    public static async Task<IReadOnlyCollection<Id<Account>>> BarredFromAsync(this PaConnectDbContext db, ReviewCase reviewCase)
    {
        if (reviewCase.Kind != CaseKind.Sanction)
        {
            return await db.AuthorsOfAsync(reviewCase);
        }

        var id = new Id<Sanction>(reviewCase.SubjectId);
        return await db.BarredFromAsync(await db.Sanctions.SingleAsync(sanction => sanction.Id == id));
    }

    /// <summary>
    /// What this account may not decide about, as cases name it: its own adverts and profile, and the sanctions that it got or gave, or
    /// that came from a case about them.
    /// </summary>
    public static async Task<IReadOnlyCollection<Guid>> OwnSubjectsAsync(this PaConnectDbContext db, Id<Account> account)
    {
        var employers = db.Authorities.Where(authority => authority.AccountId == account).Select(authority => authority.EmployerId);
        var assistants = db.PersonalAssistants.Where(assistant => assistant.AccountId == account).Select(assistant => assistant.Id);
        var adverts = await db.JobAdverts.Where(advert => employers.Contains(advert.EmployerId))
            .Select(advert => advert.Id).ToListAsync();
        var profiles = await db.AssistantProfiles.Where(profile => assistants.Contains(profile.AssistantId))
            .Select(profile => profile.Id).ToListAsync();
        List<Guid> listings = [.. adverts.Select(id => id.Value), .. profiles.Select(id => id.Value)];
        var cases = db.ReviewCases.Where(c => listings.Contains(c.SubjectId)).Select(c => c.Id);
        var sanctions = await db.Sanctions
            .Where(one => one.AccountId == account || one.GivenBy == account || cases.Contains(one.CaseId))
            .Select(one => one.Id).ToListAsync();
        return [.. listings, .. sanctions.Select(id => id.Value)];
    }
}

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
    public static async Task<IReadOnlyCollection<Id<Account>>> AuthorsOfAsync(this PaConnectDbContext db, ReviewCase reviewCase)
    {
        switch (reviewCase.Kind)
        {
            case CaseKind.JobAdvert:
                var advert = new Id<JobAdvert>(reviewCase.SubjectId);
                return await db.JobAdverts.Where(a => a.Id == advert)
                    .Join(db.Authorities, a => a.EmployerId, authority => authority.EmployerId, (_, authority) => authority.AccountId)
                    .ToListAsync();
            case CaseKind.AssistantProfile:
                var profile = new Id<AssistantProfile>(reviewCase.SubjectId);
                return await db.AssistantProfiles.Where(p => p.Id == profile)
                    .Join(db.PersonalAssistants, p => p.AssistantId, assistant => assistant.Id, (_, assistant) => assistant.AccountId)
                    .ToListAsync();
            case CaseKind.Message:
                var message = new Id<Message>(reviewCase.SubjectId);
                return await db.Messages.Where(m => m.Id == message).Select(m => m.SentBy).ToListAsync();
            case CaseKind.Sanction:
                var sanction = new Id<Sanction>(reviewCase.SubjectId);
                return await db.Sanctions.Where(s => s.Id == sanction).Select(s => s.AccountId).ToListAsync();
            default:
                throw new InvalidOperationException($"A case of the kind {reviewCase.Kind} has no author.");
        }
    }

    /// <summary>
    /// What this account may not decide about, as cases name it: its own adverts and profile, and the sanctions that it got or gave.
    /// </summary>
    public static async Task<IReadOnlyCollection<Guid>> OwnSubjectsAsync(this PaConnectDbContext db, Id<Account> account)
    {
        var employers = db.Authorities.Where(authority => authority.AccountId == account).Select(authority => authority.EmployerId);
        var assistants = db.PersonalAssistants.Where(assistant => assistant.AccountId == account).Select(assistant => assistant.Id);
        var adverts = await db.JobAdverts.Where(advert => employers.Contains(advert.EmployerId))
            .Select(advert => advert.Id).ToListAsync();
        var profiles = await db.AssistantProfiles.Where(profile => assistants.Contains(profile.AssistantId))
            .Select(profile => profile.Id).ToListAsync();
        var sanctions = await db.Sanctions.Where(one => one.AccountId == account || one.GivenBy == account)
            .Select(one => one.Id).ToListAsync();
        return [.. adverts.Select(id => id.Value), .. profiles.Select(id => id.Value), .. sanctions.Select(id => id.Value)];
    }
}

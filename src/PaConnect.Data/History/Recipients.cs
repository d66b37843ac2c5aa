using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Applications;
using PaConnect.Data.Employers;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.History;

/// <summary>Whom a notice reaches, as accounts. Whoever did the act is not told of it.</summary>
internal static class Recipients
{
    /// <summary>Null stands for somebody without an account, whose address the mail's template knows.</summary>
    public static async Task<IReadOnlyList<Id<Account>?>> OfAsync(PaConnectDbContext db, ITellsHistory entity, Told told)
    {
        var accounts = new List<Id<Account>?>();
        var today = London.DateOf(told.At);

        foreach (var notice in Enum.GetValues<Notices>().Where(notice => notice != Notices.None && told.Tells.HasFlag(notice)))
        {
            accounts.AddRange(notice switch
            {
                Notices.Author when entity is IBelongToEmployer owned =>
                    Known(await PeopleOfAsync(db, owned.EmployerId, Scopes.ManageAdverts, today)),
                Notices.Author when entity is IBelongToAssistant owned => Known(await AccountOfAsync(db, owned.AssistantId)),
                Notices.Employer when entity is IBelongToEmployer owned =>
                    Known(await PeopleOfAsync(db, owned.EmployerId, Scopes.Hire | Scopes.SignContracts, today)),
                Notices.Assistant when entity is IBelongToAssistant owned => Known(await AccountOfAsync(db, owned.AssistantId)),
                Notices.Applicants when entity is JobAdvert advert => Known(await ApplicantsOfAsync(db, advert.Id)),
                Notices.Organisation when entity is ReviewCase reviewCase =>
                    Known(await ModeratorsOfAsync(db, reviewCase, today)),
                Notices.Organisation when entity is SeenOriginal seen => Known(await MembersOfAsync(db, seen.OrganisationId, today)),
                Notices.Author when entity is ReviewCase reviewCase => Known(await db.AuthorsOfAsync(reviewCase)),
                Notices.Author when entity is Sanction sanction => [sanction.AccountId],
                Notices.Author when entity is AreaRequest request => [request.AskedBy],
                Notices.Administrators => Known(await AdministratorsAsync(db, today)),
                Notices.Invited when entity is Membership membership => [membership.AccountId],
                Notices.Invited when entity is Invitation => [null],
                Notices.Subscriber when entity is JobAlert alert => [alert.AccountId],
                Notices.Subscriber when entity is RegisterAlert alert => [alert.AccountId],
                Notices.Reporter when entity is Report report => [report.ReporterId],
                Notices.Appellant when entity is ReviewCase reviewCase => await db.Appeals
                    .Where(appeal => appeal.CaseId == reviewCase.Id).Select(appeal => appeal.MadeBy).ToListAsync(),
                _ => throw new InvalidOperationException($"{entity.GetType().Name} cannot tell {notice}."),
            });
        }

        return accounts.Distinct().Where(account => account is null || account != told.By.AccountId).ToList();
    }

    private static IEnumerable<Id<Account>?> Known(IEnumerable<Id<Account>> accounts) =>
        accounts.Select(account => (Id<Account>?)account);

    /// <summary>Those who hold any of the scopes today.</summary>
    private static Task<List<Id<Account>>> PeopleOfAsync(
        PaConnectDbContext db, Id<Employer> employer, Scopes anyOf, DateOnly today) =>
        db.Authorities.InForceOn(today)
            .Where(authority => authority.EmployerId == employer && (authority.Scopes & anyOf) != Scopes.None)
            .Select(authority => authority.AccountId)
            .ToListAsync();

    private static Task<List<Id<Account>>> AccountOfAsync(PaConnectDbContext db, Id<PersonalAssistant> assistant) =>
        db.PersonalAssistants.Where(a => a.Id == assistant).Select(a => a.AccountId).ToListAsync();

    private static Task<List<Id<Account>>> ApplicantsOfAsync(PaConnectDbContext db, Id<JobAdvert> advert) =>
        db.Applications.ThatAreOpen().Where(application => application.AdvertId == advert)
            .Join(db.PersonalAssistants, application => application.AssistantId, a => a.Id, (_, a) => a.AccountId)
            .ToListAsync();

    private static Task<List<Id<Account>>> MembersOfAsync(PaConnectDbContext db, Id<Organisation> organisation, DateOnly today) =>
        db.Memberships.InForceOn(today).Where(membership => membership.OrganisationId == organisation)
            .Select(membership => membership.AccountId).ToListAsync();

    private static Task<List<Id<Account>>> AdministratorsAsync(PaConnectDbContext db, DateOnly today) =>
        db.Memberships.InForceOn(today)
            .Where(membership => db.Organisations.Any(o => o.IsPlatform && o.Id == membership.OrganisationId))
            .Select(membership => membership.AccountId)
            .ToListAsync();

    /// <summary>
    /// The one who is to look at it first, where somebody is and still works there; otherwise all of them. Nobody is told of a case
    /// about a thing of their own: a report or a silent hold would reach the person it is about.
    /// </summary>
    private static async Task<IEnumerable<Id<Account>>> ModeratorsOfAsync(
        PaConnectDbContext db, ReviewCase reviewCase, DateOnly today)
    {
        var all = await db.Memberships.InForceOn(today)
            .Where(membership => membership.OrganisationId == reviewCase.OrganisationId)
            .Select(membership => membership.AccountId)
            .ToListAsync();
        var own = await db.BarredFromAsync(reviewCase);
        all.RemoveAll(own.Contains);
        return reviewCase.FirstFor is { } first && all.Contains(first) ? [first] : all;
    }
}

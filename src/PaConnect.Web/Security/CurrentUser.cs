using System.Security.Claims;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Security;

/// <summary>
/// Who is signed in, and what they may touch. What they may touch is a query, not a list: it becomes part of the query that looks for
/// the thing, so that what is not theirs is not found.
/// </summary>
public sealed class CurrentUser(IHttpContextAccessor http, PaConnectDbContext db, TimeProvider clock) : IActInQueries
{
    public bool IsSignedIn => Claim is not null;

    public Id<Account> AccountId =>
        new(Guid.Parse(Claim ?? throw new InvalidOperationException("Nobody is signed in.")));

    public IQueryable<Id<PersonalAssistant>> OwnAssistant =>
        db.PersonalAssistants.Where(assistant => assistant.AccountId == AccountId).Select(assistant => assistant.Id);

    /// <summary>The organisations this person moderates for today. The platform's own makes them an administrator.</summary>
    public IQueryable<Id<Organisation>> Organisations =>
        db.Memberships.InForceOn(clock.Today()).Of(AccountId).Select(membership => membership.OrganisationId);

    /// <summary>Those whose team they lead. Every administrator leads the platform's own.</summary>
    public IQueryable<Id<Organisation>> LedOrganisations =>
        db.Memberships.InForceOn(clock.Today()).Of(AccountId)
            .Where(membership => membership.IsLead
                || db.Organisations.Any(organisation => organisation.IsPlatform && organisation.Id == membership.OrganisationId))
            .Select(membership => membership.OrganisationId);

    public IQueryable<Id<Employer>> EmployersFor(Scopes scope) =>
        db.Authorities.InForceOn(clock.Today()).Of(AccountId, scope).Select(authority => authority.EmployerId);

    public Actor AsEmployer(Id<Employer> employer) => new(Role.Employer, AccountId, OnBehalfOf: employer);

    public Actor AsAssistant() => new(Role.Assistant, AccountId);

    public Actor AsModerator(Id<Organisation> organisation) => new(Role.Moderator, AccountId, organisation);

    public Actor AsAdministrator() => new(Role.Administrator, AccountId);

    private string? Claim => http.HttpContext?.User.FindFirstValue(ClaimTypes.NameIdentifier);
}

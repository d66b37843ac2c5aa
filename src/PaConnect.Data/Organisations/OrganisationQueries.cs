using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Organisations;

public static class OrganisationQueries
{
    /// <summary>The organisation that decides about listings in a district: its lead, or the platform's own where none leads it.</summary>
    public static Task<Organisation> ThatLeadsAsync(this IQueryable<Organisation> organisations, District district) =>
        organisations
            .Where(organisation => organisation.IsPlatform
                || organisation.Area.Any(area => area.District == district && area.Part == AreaPart.Lead))
            .OrderBy(organisation => organisation.IsPlatform)
            .FirstAsync();

    /// <summary>
    /// To whom an organisation passes a case: its partner, or the platform's own. Null where that is itself.
    /// </summary>
    public static async Task<Organisation?> PartnerOfAsync(
        this IQueryable<Organisation> organisations, Id<Organisation> organisation)
    {
        var partner = organisations.Where(own => own.Id == organisation).Select(own => own.PartnerId);
        return await organisations
            .Where(other => other.Id != organisation && (partner.Contains(other.Id) || other.IsPlatform))
            .OrderBy(other => other.IsPlatform)
            .FirstOrDefaultAsync();
    }

    public static IQueryable<Membership> InForceOn(this IQueryable<Membership> memberships, DateOnly today) =>
        memberships.Where(membership =>
            membership.FromOn <= today && (membership.UntilOn == null || membership.UntilOn >= today));

    public static IQueryable<Membership> Of(this IQueryable<Membership> memberships, Id<Account> account) =>
        memberships.Where(membership => membership.AccountId == account);
}

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

    public static IQueryable<Membership> InForceOn(this IQueryable<Membership> memberships, DateOnly today) =>
        memberships.Where(membership =>
            membership.FromOn <= today && (membership.UntilOn == null || membership.UntilOn >= today));

    public static IQueryable<Membership> Of(this IQueryable<Membership> memberships, Id<Account> account) =>
        memberships.Where(membership => membership.AccountId == account);
}

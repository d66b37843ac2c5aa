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
    /// Those that an employer may choose to check an advert there, the lead first: they cover the district, and somebody works for them.
    /// </summary>
    public static async Task<IReadOnlyList<Organisation>> ThatMayCheckAsync(
        this PaConnectDbContext db, District district, DateOnly today)
    {
        var lead = await db.Organisations.AsNoTracking().ThatLeadsAsync(district);
        var staffed = db.Memberships.InForceOn(today).Select(membership => membership.OrganisationId);
        var others = await db.Organisations.AsNoTracking()
            .Where(o => o.Id != lead.Id && o.Area.Any(area => area.District == district) && staffed.Contains(o.Id))
            .OrderBy(o => o.Name).ThenBy(o => o.Id).ToListAsync();
        return [lead, .. others];
    }

    /// <summary>
    /// The organisation that was chosen for a listing in a district, while it covers that and somebody works for it; else the lead.
    /// </summary>
    public static async Task<Organisation> ThatDecidesAsync(
        this PaConnectDbContext db, District district, Id<Organisation>? chosen, DateOnly today) =>
        await db.Organisations.SingleOrDefaultAsync(o => o.Id == chosen
            && o.Area.Any(area => area.District == district)
            && db.Memberships.Any(m => m.OrganisationId == o.Id && m.FromOn <= today && (m.UntilOn == null || m.UntilOn >= today)))
        ?? await db.Organisations.ThatLeadsAsync(district);

    public static IQueryable<Membership> InForceOn(this IQueryable<Membership> memberships, DateOnly today) =>
        memberships.Where(membership =>
            membership.FromOn <= today && (membership.UntilOn == null || membership.UntilOn >= today));

    public static IQueryable<Membership> Of(this IQueryable<Membership> memberships, Id<Account> account) =>
        memberships.Where(membership => membership.AccountId == account);
}

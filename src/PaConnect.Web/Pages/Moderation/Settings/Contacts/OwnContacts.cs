using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

internal static class OwnContacts
{
    /// <summary>A contact of an organisation whose team this person leads.</summary>
    public static Task<SafeguardingContact?> LedContactAsync(
        this PaConnectDbContext db, CurrentUser user, Id<SafeguardingContact> id) =>
        db.SafeguardingContacts.SingleOrDefaultAsync(
            contact => contact.Id == id && user.LedOrganisations.Contains(contact.OrganisationId));

    /// <summary>The councils of the districts that the organisation covers, to choose from while typing.</summary>
    public static async Task<IReadOnlyList<string>> CouncilsOfAsync(this PaConnectDbContext db, Id<Organisation> organisation)
    {
        var districts = (await db.AreaDistricts.Where(area => area.OrganisationId == organisation).ToListAsync())
            .ConvertAll(area => area.District.Code);
        return await db.DistrictPlaces.Where(place => districts.Contains(place.Code) && place.County != "")
            .Select(place => place.County).Distinct().Order().ToListAsync();
    }
}

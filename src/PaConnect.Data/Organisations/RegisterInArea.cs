using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Organisations;

public static class RegisterInArea
{
    /// <summary>
    /// The PAs on the register whose home is in a district of these organisations, led or seen: so one who lives near a border is
    /// visible to both sides. To the platform's own belong all whom nobody leads.
    /// </summary>
    public static IQueryable<RegisterEntry> InAreaOf(
        this PaConnectDbContext db, IQueryable<Id<Organisation>> organisations) =>
        db.RegisterEntries.Where(entry =>
            db.AreaDistricts.Any(area => organisations.Contains(area.OrganisationId) && area.District == entry.District)
            || (db.Organisations.Any(organisation => organisation.IsPlatform && organisations.Contains(organisation.Id))
                && !db.AreaDistricts.Any(area => area.Part == AreaPart.Lead && area.District == entry.District)));
}

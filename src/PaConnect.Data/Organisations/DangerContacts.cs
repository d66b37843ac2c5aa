using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Organisations;

/// <summary>What a page says to somebody who fears for another: the councils to tell, and the organisation's own words.</summary>
public sealed record DangerAdvice(string Words, IReadOnlyList<SafeguardingContact> Contacts);

public static class DangerContacts
{
    /// <summary>Where the place's council is known and listed, that one alone; otherwise all of the organisation's.</summary>
    public static async Task<DangerAdvice> DangerAdviceAsync(this PaConnectDbContext db, Organisation organisation, District? at = null)
    {
        var contacts = await db.SafeguardingContacts.AsNoTracking().Where(c => c.OrganisationId == organisation.Id)
            .OrderBy(c => c.Council).Take(SafeguardingContact.MostPerOrganisation).ToListAsync();
        var council = at is { } district
            ? await db.DistrictPlaces.Where(place => place.Code == district.Code).Select(place => place.County).SingleOrDefaultAsync()
            : null;
        var own = contacts.Where(c => c.Council.Equals(council, StringComparison.OrdinalIgnoreCase)).ToList();
        return new DangerAdvice(organisation.Safeguarding, own.Count > 0 ? own : contacts);
    }
}

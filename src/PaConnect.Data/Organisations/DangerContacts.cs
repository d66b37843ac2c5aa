using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Organisations;

/// <summary>What a page says to somebody who fears for another: the councils to tell, and an organisation's own words.</summary>
public sealed record DangerAdvice(string Words, IReadOnlyList<SafeguardingContact> Contacts);

public static class DangerContacts
{
    /// <summary>What an organisation lists, on a page about itself.</summary>
    public static async Task<DangerAdvice> DangerAdviceAsync(this PaConnectDbContext db, Organisation organisation) =>
        new(organisation.Safeguarding, await db.ListedByAsync(organisation.Id));

    /// <summary>
    /// Whom to tell about somebody in a district: its council, as the organisation that leads there wrote it down, or else as another
    /// organisation that covers it did. Where nobody wrote that council down, all that the lead lists; and only where it lists none, what
    /// the reader of the report does: that may be one the employer chose, or the platform, and list councils that are far away.
    /// </summary>
    public static async Task<DangerAdvice> DangerAdviceAsync(this PaConnectDbContext db, Organisation reader, District at)
    {
        var lead = await db.Organisations.AsNoTracking().ThatLeadsAsync(at);
        var councils = db.DistrictPlaces.Where(place => place.Code == at.Code).Select(place => place.County.ToLower());
        var own = await db.SafeguardingContacts.AsNoTracking()
            .Where(contact => councils.Contains(contact.Council.ToLower())
                && (contact.OrganisationId == lead.Id
                    || db.AreaDistricts.Any(area => area.OrganisationId == contact.OrganisationId && area.District == at)))
            .OrderBy(contact => contact.OrganisationId != lead.Id)
            .ThenByDescending(contact => contact.CheckedOn).ThenBy(contact => contact.Id)
            .FirstOrDefaultAsync();
        if (own is not null)
        {
            return new DangerAdvice(reader.Safeguarding, [own]);
        }

        var listed = await db.ListedByAsync(lead.Id);
        return new DangerAdvice(reader.Safeguarding, listed.Count > 0 ? listed : await db.ListedByAsync(reader.Id));
    }

    private static Task<List<SafeguardingContact>> ListedByAsync(this PaConnectDbContext db, Id<Organisation> organisation) =>
        db.SafeguardingContacts.AsNoTracking().Where(contact => contact.OrganisationId == organisation)
            .OrderBy(contact => contact.Council).Take(SafeguardingContact.MostPerOrganisation).ToListAsync();
}

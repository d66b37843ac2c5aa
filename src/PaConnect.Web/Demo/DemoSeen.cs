using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Demo;

/// <summary>What the local organisation saw of PAs' papers: of the demo PA, and of some on the register.</summary>
internal sealed class DemoSeen(PaConnectDbContext db, DemoPeople people, DateTimeOffset now)
{
    private const int Some = 12;

    public async Task AddAsync()
    {
        var account = people.Assistant.AccountId!.Value;
        var own = await db.PersonalAssistants.SingleAsync(assistant => assistant.AccountId == account);
        Record(own, OriginalKind.DbsCertificate, null, seen: 40, until: 325);
        Record(own, OriginalKind.TrainingCertificate, Training.FirstAid, seen: 700, until: 20);
        Record(own, OriginalKind.DrivingLicence, null, seen: 40, until: 900)
            .EndIt(SeenEnd.Mistake, people.Moderator, now.AddDays(-39));

        var area = db.AreaDistricts.Where(area => area.OrganisationId == people.Moderator.OrganisationId && area.Part == AreaPart.Lead);
        var others = await db.RegisterEntries.Where(entry => entry.AssistantId != own.Id && area.Any(a => a.District == entry.District))
            .OrderBy(entry => entry.ShownName).ThenBy(entry => entry.ProfileId).Take(Some)
            .Join(db.PersonalAssistants, entry => entry.AssistantId, assistant => assistant.Id, (_, assistant) => assistant).ToListAsync();
        foreach (var (assistant, index) in others.Select((assistant, index) => (assistant, index)))
        {
            Record(assistant, OriginalKind.DbsCertificate, null, seen: 30 + index, until: 300 + index);
            if (index % 2 == 0)
            {
                Record(assistant, OriginalKind.TwoReferences, null, seen: 30 + index, until: 700);
            }
        }

        await db.SaveChangesAsync();
    }

    /// <param name="seen">How many days ago.</param>
    /// <param name="until">In how many days it runs out.</param>
    private SeenOriginal Record(PersonalAssistant assistant, OriginalKind kind, Training? training, int seen, int until)
    {
        var recorded = SeenOriginal.Record(
            assistant,
            new SeenDetails(kind, training, London.DateOf(now.AddDays(-seen)), London.DateOf(now.AddDays(until))),
            [],
            people.Moderator,
            now.AddDays(-Math.Min(seen, 40)));
        db.Add(recorded);
        return recorded;
    }
}

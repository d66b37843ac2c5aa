using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Pages.Employers.Register;
using PaConnect.Web.Pages.Employers.Register.Alerts;

namespace PaConnect.Web.Demo;

/// <summary>Who invited whom to apply, who keeps apart from whom, and who wants to hear of new PAs.</summary>
internal sealed class DemoMeetings(PaConnectDbContext db, DateTimeOffset now)
{
    public async Task AddAsync(Employer employer, PersonalAssistant assistant)
    {
        var (asEmployer, asAssistant) = (
            new Actor(Role.Employer, null, OnBehalfOf: employer.Id), new Actor(Role.Assistant, assistant.AccountId));
        var today = London.DateOf(now);
        var others = await db.RegisterEntries.Where(entry => entry.AssistantId != assistant.Id)
            .OrderBy(entry => entry.ShownName).ThenBy(entry => entry.ProfileId).Take(3).ToListAsync();
        var own = await db.JobAdverts.Where(advert => advert.EmployerId == employer.Id && advert.State == JobAdvertState.Live)
            .OrderBy(advert => advert.Id).FirstAsync();
        var theirs = await db.JobAdverts.Where(advert => advert.EmployerId != employer.Id && advert.State == JobAdvertState.Live)
            .OrderBy(advert => advert.Id).Take(2).ToListAsync();

        var declined = JobInvitation.Send(own, others[0].AssistantId, 0, today, asEmployer, now.AddDays(-3));
        declined.DeclineIt(new Actor(Role.Assistant), now.AddDays(-2));
        db.AddRange(
            declined,
            JobInvitation.Send(own, others[1].AssistantId, 1, today, asEmployer, now.AddDays(-1)),
            JobInvitation.Send(theirs[0], assistant.Id, 0, today, new Actor(Role.Employer, null, OnBehalfOf: theirs[0].EmployerId), now.AddDays(-1)),
            Block.Set(employer.Id, others[2].AssistantId, asEmployer, now.AddDays(-20)),
            Block.Set(theirs[1].EmployerId, assistant.Id, asAssistant, now.AddDays(-10)));
        await db.SaveChangesAsync();
        await AddAlertAsync(employer);
    }

    /// <summary>Those who are on the register already are no news.</summary>
    private async Task AddAlertAsync(Employer employer)
    {
        var account = await db.Authorities.Where(authority => authority.EmployerId == employer.Id)
            .Select(authority => authority.AccountId).SingleAsync();
        await db.AnnounceAssistantsAsync(now, CancellationToken.None);
        var search = new RegisterSearch { Task = [WorkTask.Meals] }.ToAlert(employer.Locality.Location, null);
        db.Add(RegisterAlert.Begin(
            employer.Id,
            search,
            AlertFrequency.Daily,
            0,
            await db.AssistantsAnnouncedUpToAsync(),
            new Actor(Role.Employer, account, OnBehalfOf: employer.Id),
            now.AddDays(-1)));
        await db.SaveChangesAsync();
    }
}

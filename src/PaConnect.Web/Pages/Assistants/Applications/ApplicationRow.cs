using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed record ApplicationRow(Id<Application> Id, Job Job, ApplicationState State, DateTimeOffset ChangedAt);

public static class ApplicationRows
{
    /// <summary>What this person has applied for, what moved last first.</summary>
    public static async Task<IReadOnlyList<ApplicationRow>> NewestApplicationsAsync(
        this PaConnectDbContext db, CurrentUser user, int most)
    {
        var found = await db.Applications.ThatAreOf(user).AsNoTracking()
            .OrderByDescending(application => application.ChangedAt).ThenByDescending(application => application.Id)
            .Take(most)
            .Join(
                db.Set<JobAdvertVersion>(),
                application => new { application.AdvertId, Number = application.AdvertVersion },
                version => new { version.AdvertId, version.Number },
                (application, version) => new { application.Id, version.Details, application.State, application.ChangedAt })
            .ToListAsync();
        return
        [
            .. found.OrderByDescending(row => row.ChangedAt).ThenByDescending(row => row.Id.Value)
                .Select(row => new ApplicationRow(row.Id, Job.From(row.Details), row.State, row.ChangedAt)),
        ];
    }
}

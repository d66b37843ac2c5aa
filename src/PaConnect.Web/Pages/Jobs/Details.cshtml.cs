using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Moderation;
using PaConnect.Data.Places;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

public sealed class DetailsModel(
    PaConnectDbContext db, CurrentUser user, TimeProvider clock, IOptions<SiteSettings> settings) : PageModel
{
    private const int MostSimilar = 3;

    /// <summary>Null when the job has ended; then <see cref="Ended"/> says what is left of it.</summary>
    public JobListing? Job { get; private set; }

    public EndedJob? Ended { get; private set; }
    public Organisation CheckedBy { get; private set; } = null!;
    public IReadOnlyList<FoundJob> Similar { get; private set; } = [];
    public DateOnly Today { get; private set; }

    /// <summary>The reader's own application for it.</summary>
    public Id<Application>? Applied { get; private set; }

    public string Address => settings.Value.PublicUrl + Links.Jobs.Job(Job!.Reference);

    public string JobPostingJson => JobPosting.JsonOf(Job!, CheckedBy.Name, Address);

    public async Task<IActionResult> OnGetAsync(string reference)
    {
        if (Reference.Read(reference) is not { } known)
        {
            return NotFound();
        }

        if (known != reference)
        {
            return RedirectPermanent(Links.Jobs.Job(known));
        }

        Today = clock.Today();
        Job = await db.JobListings.AsNoTracking().OpenOn(Today).SingleOrDefaultAsync(job => job.Reference == known);
        if (Job is null)
        {
            return await ShowEndedAsync(known);
        }

        CheckedBy = await db.ThatCheckedAsync(Job);
        Similar = await FindSimilarAsync(Job);
        Applied = user.IsSignedIn ? await FindOwnApplicationAsync(Job) : null;
        return Page();
    }

    private async Task<IActionResult> ShowEndedAsync(string reference)
    {
        Ended = await EndedJob.FindAsync(db, reference);
        return Ended switch
        {
            null => NotFound(),
            _ when Ended.IsGoneOn(Today) => StatusCode(StatusCodes.Status410Gone),
            _ => Page(),
        };
    }

    private async Task<Id<Application>?> FindOwnApplicationAsync(JobListing job) =>
        (await db.Applications.AsNoTracking().ThatAreOf(user).SingleOrDefaultAsync(one => one.AdvertId == job.AdvertId))?.Id;

    private async Task<IReadOnlyList<FoundJob>> FindSimilarAsync(JobListing job) =>
        await (await db.JobsForAsync(user)).AsNoTracking().OpenOn(Today)
            .Where(other => other.AdvertId != job.AdvertId)
            .NearestFirst(job.Location)
            .Take(MostSimilar)
            .Select(other => new FoundJob(other, NearbyListings.MetresBetween(other.Location, job.Location)))
            .ToListAsync();
}

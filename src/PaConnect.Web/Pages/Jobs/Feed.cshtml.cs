using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

[EnableRateLimiting(Limits.Searching)]
public sealed class FeedModel(
    PaConnectDbContext db, CurrentUser user, PlaceFinder places, TimeProvider clock, IOptions<SiteSettings> settings)
    : PageModel
{
    private const int MostEntries = 50;

    /// <summary>A place that cannot be told finds nothing, as on the page: a feed of somewhere else would be a wrong answer.</summary>
    public async Task<IActionResult> OnGetAsync()
    {
        var query = JobQuery.Read(Request.Query) with { After = null };
        var place = query.Near is { } near ? (await places.FindAsync(near, HttpContext.RequestAborted)).TheOne : null;
        var jobs = query.Near is not null && place is null
            ? []
            : await query.ToSearch(place, await db.ReadWordsAsync(query.Words))
                .ListAsync(db, await db.JobsForAsync(user), clock.Today(), null, MostEntries);
        return Content(JobFeed.Write(query, jobs, settings.Value.PublicUrl, clock.GetUtcNow()), "application/atom+xml; charset=utf-8");
    }
}

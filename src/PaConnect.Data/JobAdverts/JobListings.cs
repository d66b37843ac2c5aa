using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.JobAdverts;

public static class JobListings
{
    /// <summary>Not closed yet on this London date. The last day counts, whether or not a clock job has run.</summary>
    public static IQueryable<JobListing> OpenOn(this IQueryable<JobListing> listings, DateOnly today) =>
        listings.Where(listing => listing.ClosesOn >= today);

    internal static async Task ShowOrHideAsync(this PaConnectDbContext db, JobAdvert advert, DateTimeOffset now)
    {
        var listing = await db.JobListings.SingleOrDefaultAsync(listing => listing.AdvertId == advert.Id);
        if (advert is not { State: JobAdvertState.Live, Shown.Details.Role.IsUnlisted: false })
        {
            db.JobListings.RemoveRange(listing is null ? [] : [listing]);
            return;
        }

        if (listing is null)
        {
            listing = new JobListing(advert.Id);
            db.JobListings.Add(listing);
        }

        listing.Show(advert, (await db.Employers.FindAsync(advert.EmployerId))!, now);
    }
}

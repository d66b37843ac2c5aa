using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.Places;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Data.JobAdverts;

public static class JobListings
{
    /// <summary>Not closed yet on this London date. The last day counts, whether or not a clock job has run.</summary>
    public static IQueryable<JobListing> OpenOn(this IQueryable<JobListing> listings, DateOnly today) =>
        listings.Where(listing => listing.ClosesOn >= today);

    /// <summary>
    /// With these words in the title, tasks, text or place. Words that only name the work ("carer", "PA") and words that say nothing
    /// ("the") leave nothing out.
    /// </summary>
    public static IQueryable<JobListing> ThatSay(this IQueryable<JobListing> listings, NpgsqlTsQuery? words) =>
        words is null ? listings : listings.Where(listing => listing.Words.Matches(words));

    /// <summary>That ask for at least one of these tasks; of no tasks, all.</summary>
    public static IQueryable<JobListing> WithAnyOf(this IQueryable<JobListing> listings, IReadOnlyCollection<WorkTask> tasks)
    {
        var numbers = tasks.Select(task => (int)task).ToArray();
        return numbers.Length == 0 ? listings : listings.Where(listing => listing.Tasks.Any(task => numbers.Contains(task)));
    }

    public static IQueryable<JobListing> OfKind(this IQueryable<JobListing> listings, Employment employment) =>
        listings.Where(listing => listing.Employment == employment);

    /// <summary>For somebody who does not drive: those that do not need it.</summary>
    public static IQueryable<JobListing> WithoutDriving(this IQueryable<JobListing> listings) =>
        listings.Where(listing => !listing.NeedsDriver);

    public static IQueryable<JobListing> NewestFirst(this IQueryable<JobListing> listings, JobCursor? after = null)
    {
        if (after is { PublishedAt: var at, Id: var id })
        {
            listings = listings.Where(listing => EF.Functions.LessThan(
                ValueTuple.Create(listing.PublishedAt, listing.AdvertId), ValueTuple.Create(at, id)));
        }

        return listings.OrderByDescending(listing => listing.PublishedAt).ThenByDescending(listing => listing.AdvertId);
    }

    public static IQueryable<JobListing> ClosingFirst(this IQueryable<JobListing> listings, JobCursor? after = null)
    {
        if (after is { ClosesOn: var on, Id: var id })
        {
            listings = listings.Where(listing => EF.Functions.GreaterThan(
                ValueTuple.Create(listing.ClosesOn, listing.AdvertId), ValueTuple.Create(on, id)));
        }

        return listings.OrderBy(listing => listing.ClosesOn).ThenBy(listing => listing.AdvertId);
    }

    public static IQueryable<JobListing> NearestFirst(
        this IQueryable<JobListing> listings, GridPoint origin, JobCursor? after = null)
    {
        if (after is { Metres: var metres, Id: var id })
        {
            listings = listings.Where(listing => EF.Functions.GreaterThan(
                ValueTuple.Create(NearbyListings.MetresBetween(listing.Location, origin), listing.AdvertId),
                ValueTuple.Create(metres, id)));
        }

        return listings.OrderByNearest(origin).ThenBy(listing => listing.AdvertId);
    }

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

        listing.Show(advert, now);
    }
}

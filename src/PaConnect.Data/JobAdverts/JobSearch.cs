using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Data.JobAdverts;

public enum JobSort
{
    Newest,
    Nearest,
    Closing,
}

/// <summary>
/// What somebody looks for among the adverts on show. The page and the feed both ask here, so they cannot find different jobs.
/// Nearest first needs an origin; without one the newest come first.
/// </summary>
public sealed record JobSearch
{
    /// <summary>As <see cref="SearchWords"/> reads them.</summary>
    public NpgsqlTsQuery? Words { get; init; }

    /// <summary>Where distances are measured from.</summary>
    public GridPoint? Origin { get; init; }

    /// <summary>Miles around the origin; null for any distance.</summary>
    public int? Miles { get; init; }

    public IReadOnlyCollection<WorkTask> Tasks { get; init; } = [];
    public Employment? Employment { get; init; }
    public bool WithoutDriving { get; init; }
    public JobSort Sort { get; init; }

    public JobSort SortUsed => Sort == JobSort.Nearest && Origin is null ? JobSort.Newest : Sort;

    /// <summary>The open jobs that fit, in no order.</summary>
    public IQueryable<JobListing> In(IQueryable<JobListing> listings, DateOnly today)
    {
        var found = listings.OpenOn(today).ThatSay(Words).WithAnyOf(Tasks);
        found = Employment is { } employment ? found.OfKind(employment) : found;
        found = WithoutDriving ? found.WithoutDriving() : found;
        return (Origin, Miles) is ({ } origin, { } miles) ? found.Near(origin, miles) : found;
    }

    /// <summary>The same jobs in their order, from just after the cursor on, with how far away each is.</summary>
    public async Task<IReadOnlyList<FoundJob>> ListAsync(
        PaConnectDbContext db, IQueryable<JobListing> listings, DateOnly today, JobCursor? after, int most)
    {
        if (SortUsed == JobSort.Nearest && AsksOnlyForPlace)
        {
            return await Page(listings).ToListInIndexOrderAsync(db);
        }

        // The index of the nearest knows only where a job is, and the other two know only when.
        var walk = Sorted(SortUsed == JobSort.Nearest ? new JobSearch { Origin = Origin, Miles = Miles }.In(listings, today) : listings, after);
        return await listings.ToFirstAsync(db, walk, Page, most);

        IQueryable<FoundJob> Page(IQueryable<JobListing> among)
        {
            var page = Sorted(In(among, today), after).Take(most).AsNoTracking();
            return Origin is { } from
                ? page.Select(job => new FoundJob(job, NearbyListings.MetresBetween(job.Location, from)))
                : page.Select(job => new FoundJob(job, null));
        }
    }

    public JobCursor CursorAt(FoundJob job) => JobCursor.At(job, SortUsed);

    private bool AsksOnlyForPlace => Words is null && Tasks.Count == 0 && Employment is null && !WithoutDriving;

    private IQueryable<JobListing> Sorted(IQueryable<JobListing> listings, JobCursor? after) => (SortUsed, Origin) switch
    {
        (JobSort.Closing, _) => listings.ClosingFirst(after),
        (JobSort.Nearest, { } origin) => listings.NearestFirst(origin, after),
        _ => listings.NewestFirst(after),
    };
}

/// <summary>A job and, where the search has an origin, the metres to it.</summary>
public sealed record FoundJob(JobListing Job, double? Metres)
{
    public Distance? Distance => Metres is { } metres ? new Distance(metres) : null;
}

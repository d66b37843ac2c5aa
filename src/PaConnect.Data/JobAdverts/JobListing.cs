using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Data.JobAdverts;

/// <summary>
/// What the public may know of a live advert, in one flat row. Search, feed, sitemap and advert page read this and nothing else, so a
/// private field cannot leak through them. Publishing writes it; closing, pausing or holding deletes it.
/// </summary>
public sealed class JobListing : IHasLocation
{
    /// <summary>How many London dates, the first included, an advert is called new.</summary>
    private const int DaysNew = 3;

    private JobListing() { }

    public JobListing(Id<JobAdvert> advertId) => AdvertId = advertId;

    public Id<JobAdvert> AdvertId { get; private init; }
    public string Reference { get; private set; } = "";
    public string Title { get; private set; } = "";

    /// <summary>The employer's name, as it was checked with the advert; never a surname of ours.</summary>
    public string ShownBy { get; private set; } = "";

    public JobAdvertDetails Details { get; private set; } = JobAdvertDetails.Empty;
    public int[] Tasks { get; private set; } = [];
    public string TaskWords { get; private set; } = "";
    public string About { get; private set; } = "";
    public string PlaceName { get; private set; } = "";
    public District District { get; private set; }
    public GridPoint Location { get; private set; }
    public Employment Employment { get; private set; }
    public decimal? HoursFrom { get; private set; }
    public decimal? HoursTo { get; private set; }

    public bool NeedsDriver { get; private set; }

    /// <summary>The least that an hour of ordinary work pays, in pounds; null where it cannot be worked out.</summary>
    public decimal? HourlyPounds { get; private set; }

    public DateOnly ClosesOn { get; private set; }
    public DateTimeOffset PublishedAt { get; private set; }
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Whether those who keep a search can hear of it; until then it waits for its number.</summary>
    public bool IsAnnounced { get; private set; }

    public NpgsqlTsVector Words { get; private set; } = null!;

    public bool IsNewOn(DateOnly today) => London.DateOf(PublishedAt).AddDays(DaysNew) > today;

    public bool IsOpenOn(DateOnly today) => ClosesOn >= today;

    /// <summary>The row of an advert that is live: with its versions, so that what it shows is there.</summary>
    public static JobListing Of(JobAdvert advert, DateTimeOffset now)
    {
        var listing = new JobListing(advert.Id);
        listing.Show(advert, now);
        return listing;
    }

    /// <summary>Nobody hears of it as a new job.</summary>
    public void AnnounceToNobody() => IsAnnounced = true;

    internal void Show(JobAdvert advert, DateTimeOffset now)
    {
        var details = advert.Shown!.Details;
        var locality = details.Place.Locality!;
        (Reference, Title, ShownBy) = (advert.Reference, details.Role.Title!, details.ShownBy!);
        Details = PublicOnly(details);
        Tasks = [.. details.Tasks.Tasks.Select(task => (int)task)];
        TaskWords = string.Join(", ", details.Tasks.Tasks.Select(task => task.Label()));
        About = details.Role.About!;
        (PlaceName, District, Location) = (locality.Name, locality.District, locality.Location);
        Employment = details.Role.Employment!.Value;
        (HoursFrom, HoursTo) = (details.Week.HoursFrom, details.Week.HoursTo);
        NeedsDriver = details.Requirements.Driver is DriverNeed.DriveOwnCar or DriverNeed.DriveEmployersVehicle;
        HourlyPounds = details.Pay.Lines
            .Where(line => line.Kind is not (PayKind.Mileage or PayKind.Training))
            .Min(line => PayCheck.HourlyPounds(line, details.Week));
        ClosesOn = details.Closing.ClosesOn!.Value;
        (PublishedAt, ChangedAt) = (advert.PublishedAt ?? now, now);
    }

    /// <summary>The reason for an occupational requirement is for the moderator; the wording is for the public.</summary>
    private static JobAdvertDetails PublicOnly(JobAdvertDetails details) => details with
    {
        Requirements = details.Requirements with
        {
            Occupational = details.Requirements.Occupational is { } limit ? limit with { Reason = "" } : null,
        },
    };
}

internal sealed class JobListingConfiguration : IEntityTypeConfiguration<JobListing>
{
    public void Configure(EntityTypeBuilder<JobListing> listing)
    {
        listing.ToTable("job_listings");
        listing.HasKey(l => l.AdvertId);
        listing.HasOne<JobAdvert>().WithOne().HasForeignKey<JobListing>(l => l.AdvertId).OnDelete(DeleteBehavior.Restrict);
        listing.Property(l => l.Details).IsJson();
        listing.HasIndex(l => l.Reference).IsUnique();
        listing.HasIndex(l => l.Location).HasMethod("gist");
        listing.HasIndex(l => new { l.ClosesOn, l.AdvertId });
        listing.HasIndex(l => new { l.PublishedAt, l.AdvertId });
        listing.HasIndex(l => l.PublishedAt).HasFilter("not is_announced").HasDatabaseName("ix_job_listings_unannounced");
        listing.Property(l => l.Words).HasComputedColumnSql(
            """
            setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', task_words), 'B')
            || setweight(to_tsvector('english', about), 'C') || setweight(to_tsvector('english', place_name), 'C')
            """,
            stored: true);
        listing.HasIndex(l => l.Words).HasMethod("gin");
    }
}

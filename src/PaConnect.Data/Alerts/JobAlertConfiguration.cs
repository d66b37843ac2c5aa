using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.Alerts;

/// <summary>
/// That an advert came on show for the first time. One job numbers them, one at a time, so that whoever has looked up to a number has
/// missed none below it, whatever the order in which transactions ended.
/// </summary>
public sealed class JobAnnouncement
{
    private JobAnnouncement() { }

    public long Number { get; private init; }
    public Id<JobAdvert> AdvertId { get; private init; }
    public DateTimeOffset At { get; private init; }

    /// <summary>When those who want to hear at once were written to.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    public void HasBeenSent(DateTimeOffset now) => SentAt = now;
}

/// <summary>What one mail of an alert tells of. Its number is the mail's version.</summary>
public sealed class JobAlertDigest
{
    public const string MailKind = "JobAlert found";

    private JobAlertDigest() { }

    public JobAlertDigest(Id<JobAlert> alert, int number, Guid[] adverts, DateTimeOffset at) =>
        (AlertId, Number, AdvertIds, At) = (alert, number, adverts, at);

    public Id<JobAlert> AlertId { get; private init; }
    public int Number { get; private init; }

    /// <summary>The nearest first, or the newest where the search has no place.</summary>
    public Guid[] AdvertIds { get; private init; } = [];

    public DateTimeOffset At { get; private init; }
}

internal sealed class JobAlertConfiguration :
    IEntityTypeConfiguration<JobAlert>, IEntityTypeConfiguration<JobAnnouncement>, IEntityTypeConfiguration<JobAlertDigest>,
    IEntityTypeConfiguration<JobAlertMatch>
{
    /// <summary>The words as the database looks for them: a trigger reads them when they are written, not each match anew.</summary>
    public const string WordsQuery = "WordsQuery";

    /// <summary>
    /// Where the jobs lie that it asks about. Without a place or a distance that is all of the National Grid, which lies within ten
    /// thousand kilometres of its origin: so one index answers for every alert.
    /// </summary>
    public const string Area = "Area";

    public void Configure(EntityTypeBuilder<JobAlert> alert)
    {
        alert.Property<NpgsqlTsQuery?>(WordsQuery).ValueGeneratedOnAddOrUpdate();
        alert.Property<NpgsqlCircle>(Area).HasComputedColumnSql(
            "circle(coalesce(origin, point(0, 0)), coalesce(case when origin is not null then within_metres end, 10000000))",
            stored: true);
        alert.ToTable("job_alerts");
        alert.Property(a => a.Email).HasMaxLength(JobAlert.EmailMaxLength);
        alert.Property(a => a.Query).HasMaxLength(JobAlert.QueryMaxLength);
        alert.Property(a => a.InWords).HasMaxLength(JobAlert.InWordsMaxLength);
        alert.HasIndex(a => a.AccountId).HasFilter("account_id is not null");
        alert.HasIndex(a => a.Email).HasFilter("email is not null");
        alert.HasIndex(a => a.NextAt).HasFilter("state = 'Active' and next_at is not null");
        alert.HasIndex(Area).HasMethod("gist").HasFilter("state = 'Active' and frequency = 'AtOnce' and next_at is null");
        // None of when they confirmed: each look writes to every index of its alert, and a million look each morning. So whom to ask once
        // a year is read from the whole table, once an hour.
        alert.HasIndex(a => a.AskedAt).HasFilter("state = 'Active' and asked_at is not null");
        alert.HasIndex(a => a.BegunAt).HasFilter("state = 'Unconfirmed'");
        alert.Property<uint>("xmin").IsRowVersion();
    }

    public void Configure(EntityTypeBuilder<JobAnnouncement> announcement)
    {
        announcement.ToTable("job_announcements");
        announcement.HasKey(a => a.Number);
        announcement.Property(a => a.Number).UseIdentityAlwaysColumn();
        announcement.HasOne<JobAdvert>().WithOne().HasForeignKey<JobAnnouncement>(a => a.AdvertId).OnDelete(DeleteBehavior.Restrict);
        announcement.HasIndex(a => a.AdvertId).IsUnique();
        announcement.HasIndex(a => a.Number).HasFilter("sent_at is null").HasDatabaseName("ix_job_announcements_unsent");
    }

    public void Configure(EntityTypeBuilder<JobAlertDigest> digest)
    {
        digest.ToTable("job_alert_digests");
        digest.HasKey(d => new { d.AlertId, d.Number });
        digest.Property(d => d.Number).ValueGeneratedNever();
        digest.HasOne<JobAlert>().WithMany().HasForeignKey(d => d.AlertId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<JobAlertMatch> match) =>
        match.HasNoKey().ToTable("found_jobs", table => table.ExcludeFromMigrations());
}

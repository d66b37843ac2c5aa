using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Alerts;

/// <summary>
/// What alerts are held against: the jobs that are new, laid out on a table of the transaction's own with an index of their places, and
/// only what is asked of them. Among all jobs an alert in a big town would first find every one there, and then drop all but the new.
/// </summary>
internal sealed class NewJob : IHasLocation
{
    private NewJob() { }

    /// <summary>The number of its announcement.</summary>
    public long Number { get; private init; }

    public Id<JobAdvert> AdvertId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public GridPoint Location { get; private init; }
    public int[] Tasks { get; private init; } = [];
    public Employment Employment { get; private init; }
    public bool NeedsDriver { get; private init; }
    public NpgsqlTsVector Words { get; private init; } = null!;
}

/// <summary>The same for PAs who are new on the register.</summary>
internal sealed class NewAssistant : IHasLocation
{
    private NewAssistant() { }

    /// <summary>The number of the announcement.</summary>
    public long Number { get; private init; }

    public Id<AssistantProfile> ProfileId { get; private init; }
    public Id<PersonalAssistant> AssistantId { get; private init; }
    public GridPoint Location { get; private init; }
    public double ReachMetres { get; private init; }
    public int[] Tasks { get; private init; } = [];
    public string[] Languages { get; private init; } = [];
    public NpgsqlTsVector Words { get; private init; } = null!;
}

internal sealed class NewListingConfiguration : IEntityTypeConfiguration<NewJob>, IEntityTypeConfiguration<NewAssistant>
{
    public void Configure(EntityTypeBuilder<NewJob> job) => job.HasNoKey().ToTable("new_jobs", table => table.ExcludeFromMigrations());

    public void Configure(EntityTypeBuilder<NewAssistant> assistant) =>
        assistant.HasNoKey().ToTable("new_assistants", table => table.ExcludeFromMigrations());
}

public static class NewListings
{
    /// <summary>
    /// Lays out the open jobs that were announced after that number. Within a transaction of the caller's: they lie there until it ends, or
    /// until others are laid out.
    /// </summary>
    public static Task LayOutNewJobsAsync(this PaConnectDbContext db, long after, DateOnly today, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            drop table if exists new_jobs;
            create temporary table new_jobs on commit drop as
                select announcement.number, job.advert_id, advert.employer_id, job.location, job.tasks, job.employment,
                    job.needs_driver, job.words
                from job_announcements announcement
                join job_listings job on job.advert_id = announcement.advert_id
                join job_adverts advert on advert.id = job.advert_id
                where announcement.number > {after} and job.closes_on >= {today};
            create index on new_jobs using gist (location);
            analyze new_jobs
            """,
            cancellation);

    /// <summary>Lays out the PAs who look for work and were announced after that number, in the same way.</summary>
    public static Task LayOutNewAssistantsAsync(this PaConnectDbContext db, long after, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            drop table if exists new_assistants;
            create temporary table new_assistants on commit drop as
                select number, profile_id, assistant_id, location, reach_metres, tasks, languages, words
                from register_announcements join register_entries using (profile_id)
                where number > {after} and availability <> {nameof(Availability.NotNow)};
            create index on new_assistants using gist (location);
            analyze new_assistants
            """,
            cancellation);
}

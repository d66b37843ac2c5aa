using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.Conventions;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.Alerts;

/// <summary>
/// New jobs against kept searches, the other way round than the page asks. What an alert finds is what <see cref="JobSearch"/> finds,
/// and a test holds the two together.
/// </summary>
public static class JobAlertMatching
{
    public const int MostInAMail = 20;

    /// <summary>New jobs that are told of together: so many that one statement can deal with them.</summary>
    public const int MostInAGo = 100;

    /// <summary>
    /// Numbers the adverts that have come on show since the last time. One instance at a time may call it, and must hold its turn until
    /// the transaction ends: so a lower number is never seen later than a higher one.
    /// </summary>
    public static Task<int> AnnounceAsync(this PaConnectDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with fresh as (
                update job_listings set is_announced = true
                where advert_id in (select advert_id from job_listings where not is_announced order by published_at limit {MostInAGo})
                returning advert_id, published_at
            )
            insert into job_announcements (advert_id, at)
            select advert_id, {now} from fresh order by published_at
            on conflict (advert_id) do nothing
            """,
            cancellation);

    /// <summary>Up to which job those who hear at once were told.</summary>
    public static async Task<long> ToldUpToAsync(this PaConnectDbContext db) =>
        await db.JobAnnouncements.Where(announcement => announcement.SentAt != null)
            .MaxAsync(announcement => (long?)announcement.Number) ?? 0;

    public static async Task<long> AnnouncedUpToAsync(this PaConnectDbContext db) =>
        await db.JobAnnouncements.MaxAsync(announcement => (long?)announcement.Number) ?? 0;

    /// <summary>
    /// The ids of those that a job which was laid out is near enough to, as an index of the places they ask about tells. They are fetched,
    /// since the database cannot guess how few they are, and as a part of another statement it would ask the index anew for each alert.
    /// </summary>
    public static Task<List<Id<JobAlert>>> NearNewJobsAsync(
        this PaConnectDbContext db, IQueryable<JobAlert> alerts, CancellationToken cancellation) =>
        (from job in db.Set<NewJob>()
         from alert in alerts
         where NearbyListings.Reaches(EF.Property<NpgsqlCircle>(alert, JobAlertConfiguration.Area), job.Location)
         select alert.Id).Distinct().ToListAsync(cancellation);

    /// <summary>
    /// For each alert the jobs that fit it, among those laid out with a number up to <paramref name="upTo"/>: the nearest, or the newest
    /// where it has no place. Jobs of employers from whom its owner is kept apart are not among them. There may be millions, so they
    /// are kept in the database: on a table of the transaction's own, as <see cref="FoundJobs"/>.
    /// </summary>
    public static async Task LayOutFoundJobsAsync(
        this PaConnectDbContext db, IQueryable<JobAlert> alerts, long upTo, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            drop table if exists found_jobs;
            create temporary table found_jobs (
                alert_id uuid not null, advert_id uuid not null, metres double precision, number bigint not null) on commit drop
            """,
            cancellation);
        await db.KeepAsync(db.Matches(alerts, db.Set<NewJob>(), upTo), cancellation);
        foreach (var (alert, apart) in await db.EmployersApartAmongThoseFoundAsync(cancellation))
        {
            // Which of the nearest drop out is known only now, so others take their places.
            await db.FoundJobs().Where(match => match.AlertId == alert).ExecuteDeleteAsync(cancellation);
            var jobs = db.Set<NewJob>().Where(job => !apart.Contains(job.EmployerId));
            await db.KeepAsync(db.Matches(db.JobAlerts.Where(one => one.Id == alert), jobs, upTo), cancellation);
        }
    }

    /// <summary>What was found last, within this transaction.</summary>
    public static IQueryable<JobAlertMatch> FoundJobs(this PaConnectDbContext db) => db.Set<JobAlertMatch>();

    private static IQueryable<JobAlertMatch> Matches(
        this PaConnectDbContext db, IQueryable<JobAlert> alerts, IQueryable<NewJob> jobs, long upTo) =>
        from alert in alerts
        from match in (
            from job in jobs
            where NearbyListings.IsInside(job.Location, EF.Property<NpgsqlCircle>(alert, JobAlertConfiguration.Area))
                && job.Number > alert.SeenUpTo
                && job.Number <= upTo
                && (alert.Tasks.Length == 0 || job.Tasks.Any(task => alert.Tasks.Contains(task)))
                && (alert.Employment == null || job.Employment == alert.Employment)
                && (!alert.WithoutDriving || !job.NeedsDriver)
                && (alert.Words == null
                    || job.Words.Matches(EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery))
                    || EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery).GetNodeCount() == 0)
            let metres = alert.Origin == null ? (double?)null : NearbyListings.MetresBetween(job.Location, alert.Origin.Value)
            orderby metres, job.Number descending
            select new { job.AdvertId, Metres = metres, job.Number }).Take(MostInAMail)
        select new JobAlertMatch(alert.Id, match.AdvertId, match.Metres, match.Number);

    private static async Task KeepAsync(
        this PaConnectDbContext db, IQueryable<JobAlertMatch> matches, CancellationToken cancellation)
    {
        // In the order of the record's properties: so EF Core writes what makes a record.
        await using var command = matches.CreateDbCommand("insert into found_jobs (alert_id, advert_id, metres, number)");
        await command.ExecuteNonQueryAsync(cancellation);
    }

    /// <summary>
    /// Writes one mail for each alert of the jobs found for it: the nearest first, or the newest where it has no place.
    /// </summary>
    public static Task QueueDigestsAsync(this PaConnectDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with digests as (
                insert into job_alert_digests (alert_id, number, advert_ids, at)
                select alert_id,
                    1 + coalesce((select max(number) from job_alert_digests earlier where earlier.alert_id = found.alert_id), 0),
                    array_agg(advert_id order by metres, number desc), {now}
                from found_jobs found
                group by alert_id
                returning alert_id, number)
            insert into mail_messages (id, kind, to_account_id, subject_id, version, state, queued_at, due_at, tries)
            select uuidv7(), {JobAlertDigest.MailKind}, alert.account_id, alert.id, digests.number,
                {nameof(MailState.Waiting)}, {now}, {now}, 0
            from digests join job_alerts alert on alert.id = digests.alert_id
            """,
            cancellation);

    /// <summary>
    /// For the alerts that found a job of an employer from whom their owner is kept apart, all those employers. Only people with an account
    /// can be, and few are.
    /// </summary>
    private static async Task<IReadOnlyDictionary<Id<JobAlert>, List<Id<Employer>>>> EmployersApartAmongThoseFoundAsync(
        this PaConnectDbContext db, CancellationToken cancellation)
    {
        var assistants = await db.JobAlerts.Where(alert => db.FoundJobs().Any(match => match.AlertId == alert.Id))
            .Join(db.PersonalAssistants, alert => alert.AccountId, assistant => assistant.AccountId, (alert, assistant) =>
                new { alert.Id, AssistantId = assistant.Id })
            .Where(one => db.Blocks.Any(block => block.AssistantId == one.AssistantId))
            .ToDictionaryAsync(one => one.Id, one => one.AssistantId, cancellation);
        if (assistants.Count == 0)
        {
            return new Dictionary<Id<JobAlert>, List<Id<Employer>>>();
        }

        var apart = await db.EmployersApartFromAsync([.. assistants.Values.Distinct()], cancellation);
        var alerts = assistants.Keys.ToList();
        var found = await db.FoundJobs().Where(match => alerts.Contains(match.AlertId))
            .Join(db.Set<NewJob>(), match => match.AdvertId, job => job.AdvertId, (match, job) => new { match.AlertId, job.EmployerId })
            .Distinct().ToListAsync(cancellation);
        return found.Where(one => apart[assistants[one.AlertId]].Contains(one.EmployerId)).Select(one => one.AlertId).Distinct()
            .ToDictionary(alert => alert, alert => apart[assistants[alert]].ToList());
    }
}

/// <param name="Metres">To the job, where the search has a place.</param>
/// <param name="Number">Of the announcement.</param>
public sealed record JobAlertMatch(Id<JobAlert> AlertId, Id<JobAdvert> AdvertId, double? Metres, long Number);

using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

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
    /// Metres from <see cref="Anywhere"/> within which all of the National Grid lies. So an alert without a place, or without a distance,
    /// is answered by the same index as every other.
    /// </summary>
    private const double EverywhereMetres = 10_000_000;

    private static readonly GridPoint Anywhere = new(0, 0);

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
    /// For each alert the jobs that fit it, among those laid out with a number up to <paramref name="upTo"/>: the nearest, or the newest
    /// where it has no place. Jobs of employers from whom its owner is kept apart are not among them.
    /// </summary>
    public static async Task<IReadOnlyList<JobAlertMatch>> FindJobsAsync(
        this PaConnectDbContext db, IQueryable<JobAlert> alerts, long upTo, CancellationToken cancellation)
    {
        var found = await db.Matches(alerts, upTo, MostInAMail).ToListAsync(cancellation);
        var apart = await db.EmployersApartFromAsync([.. found.Select(match => match.AlertId).Distinct()], cancellation);
        if (apart.Count == 0)
        {
            return found;
        }

        // Who drops out of the nearest is known only now: for these few alerts all that fit are read.
        var restricted = apart.Keys.ToList();
        var all = await db.Matches(db.JobAlerts.Where(alert => restricted.Contains(alert.Id)), upTo, int.MaxValue).ToListAsync(cancellation);
        var adverts = all.Select(match => match.AdvertId).Distinct().ToList();
        var employers = await db.JobAdverts.Where(advert => adverts.Contains(advert.Id))
            .ToDictionaryAsync(advert => advert.Id, advert => advert.EmployerId, cancellation);
        var allowed = all.Where(match => !apart[match.AlertId].Contains(employers[match.AdvertId]));
        return
        [
            .. found.Where(match => !apart.ContainsKey(match.AlertId)),
            .. allowed.GroupBy(match => match.AlertId).SelectMany(ofOne => InOrder(ofOne).Take(MostInAMail)),
        ];
    }

    private static IQueryable<JobAlertMatch> Matches(this PaConnectDbContext db, IQueryable<JobAlert> alerts, long upTo, int most) =>
        from alert in alerts
        from match in (
            from job in db.Set<NewJob>()
            where NearbyListings.IsWithin(
                    job.Location, alert.Origin ?? Anywhere, alert.Origin == null ? EverywhereMetres : alert.WithinMetres ?? EverywhereMetres)
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
            select new { job.AdvertId, Metres = metres, job.Number }).Take(most)
        select new JobAlertMatch(alert.Id, match.AdvertId, match.Metres, match.Number);

    /// <summary>Writes one mail for each alert of the jobs found for it, the nearest first, or the newest where it has no place.</summary>
    public static Task QueueDigestsAsync(
        this PaConnectDbContext db, IReadOnlyList<JobAlertMatch> found, DateTimeOffset now, CancellationToken cancellation)
    {
        var inOrder = InOrder(found).ToList();
        var alerts = inOrder.Select(match => match.AlertId.Value).ToArray();
        var adverts = inOrder.Select(match => match.AdvertId.Value).ToArray();
        return db.Database.ExecuteSqlAsync(
            $"""
            with digests as (
                insert into job_alert_digests (alert_id, number, advert_ids, at)
                select alert_id,
                    1 + coalesce((select max(number) from job_alert_digests earlier where earlier.alert_id = found.alert_id), 0),
                    array_agg(advert_id order by nth), {now}
                from unnest({alerts}, {adverts}) with ordinality found (alert_id, advert_id, nth)
                group by alert_id
                returning alert_id, number)
            insert into mail_messages (id, kind, to_account_id, subject_id, version, state, queued_at, due_at, tries)
            select uuidv7(), {JobAlertDigest.MailKind}, alert.account_id, alert.id, digests.number,
                {nameof(MailState.Waiting)}, {now}, {now}, 0
            from digests join job_alerts alert on alert.id = digests.alert_id
            """,
            cancellation);
    }

    private static IEnumerable<JobAlertMatch> InOrder(IEnumerable<JobAlertMatch> found) =>
        found.OrderBy(match => match.Metres).ThenByDescending(match => match.Number);

    /// <summary>Employers from whom whoever keeps an alert is kept apart: only people with an account can be, and few are.</summary>
    private static async Task<IReadOnlyDictionary<Id<JobAlert>, HashSet<Id<Employer>>>> EmployersApartFromAsync(
        this PaConnectDbContext db, IReadOnlyList<Id<JobAlert>> alerts, CancellationToken cancellation)
    {
        var assistants = await db.JobAlerts.Where(alert => alerts.Contains(alert.Id))
            .Join(db.PersonalAssistants, alert => alert.AccountId, assistant => assistant.AccountId, (alert, assistant) =>
                new { alert.Id, AssistantId = assistant.Id })
            .Where(one => db.Blocks.Any(block => block.AssistantId == one.AssistantId))
            .ToDictionaryAsync(one => one.Id, one => one.AssistantId, cancellation);
        var apart = await db.EmployersApartFromAsync([.. assistants.Values.Distinct()], cancellation);
        return assistants.ToDictionary(one => one.Key, one => apart[one.Value].ToHashSet());
    }
}

/// <param name="Metres">To the job, where the search has a place.</param>
/// <param name="Number">Of the announcement.</param>
public sealed record JobAlertMatch(Id<JobAlert> AlertId, Id<JobAdvert> AdvertId, double? Metres, long Number);

using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
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

    public static async Task<long> AnnouncedUpToAsync(this PaConnectDbContext db) =>
        await db.JobAnnouncements.MaxAsync(announcement => (long?)announcement.Number) ?? 0;

    /// <summary>The pairs of an alert and a new job that fits it, with the metres between them where the search has a place.</summary>
    public static IQueryable<JobAlertMatch> Matches(
        this PaConnectDbContext db, IQueryable<JobAlert> alerts, IQueryable<JobAnnouncement> announcements, DateOnly today) =>
        from alert in alerts
        from announcement in announcements
        join listing in db.JobListings on announcement.AdvertId equals listing.AdvertId
        where announcement.Number > alert.SeenUpTo
            && listing.ClosesOn >= today
            && (alert.Origin == null || alert.WithinMetres == null
                || NearbyListings.IsWithin(listing.Location, alert.Origin.Value, alert.WithinMetres.Value))
            && (alert.Tasks.Length == 0 || listing.Tasks.Any(task => alert.Tasks.Contains(task)))
            && (alert.Employment == null || listing.Employment == alert.Employment)
            && (!alert.WithoutDriving || !listing.NeedsDriver)
            && (alert.Words == null
                || listing.Words.Matches(EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery))
                || EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery).GetNodeCount() == 0)
        select new JobAlertMatch(
            alert.Id,
            listing.AdvertId,
            alert.Origin == null ? (double?)null : NearbyListings.MetresBetween(listing.Location, alert.Origin.Value),
            announcement.Number);

    /// <summary>
    /// Writes one mail for each alert, of the nearest jobs first, or of the newest where the search has no place. Jobs of employers from
    /// whom the person is kept apart are left out.
    /// </summary>
    public static async Task QueueDigestsAsync(
        this PaConnectDbContext db, IReadOnlyList<JobAlertMatch> matches, DateTimeOffset now, CancellationToken cancellation)
    {
        var apart = await db.JobsApartFromAsync([.. matches.Select(match => match.AlertId).Distinct()], cancellation);
        var found = matches.Where(match => !apart.Contains((match.AlertId, match.AdvertId))).GroupBy(match => match.AlertId).ToDictionary(
            one => one.Key,
            one => one.OrderBy(match => match.Metres).ThenByDescending(match => match.Number)
                .Take(MostInAMail).Select(match => match.AdvertId.Value).ToArray());
        foreach (var some in found.Keys.Chunk(1_000))
        {
            var alerts = await db.JobAlerts.Where(alert => some.Contains(alert.Id))
                .Select(alert => new
                {
                    alert.Id,
                    alert.AccountId,
                    Last = db.JobAlertDigests.Where(digest => digest.AlertId == alert.Id).Max(digest => (int?)digest.Number) ?? 0,
                })
                .ToListAsync(cancellation);
            foreach (var alert in alerts)
            {
                db.JobAlertDigests.Add(new JobAlertDigest(alert.Id, alert.Last + 1, found[alert.Id], now));
                db.MailMessages.Add(MailMessage.Queue(JobAlertDigest.MailKind, alert.AccountId, alert.Id.Value, now, alert.Last + 1));
            }
        }
    }

    /// <summary>Only people with an account can be kept apart from an employer, and few are: so those are asked for one by one.</summary>
    private static async Task<HashSet<(Id<JobAlert> Alert, Id<JobAdvert> Advert)>> JobsApartFromAsync(
        this PaConnectDbContext db, IReadOnlyList<Id<JobAlert>> alerts, CancellationToken cancellation)
    {
        var blocks = await db.JobAlerts.Where(alert => alerts.Contains(alert.Id))
            .Join(db.PersonalAssistants, alert => alert.AccountId, assistant => assistant.AccountId, (alert, assistant) =>
                new { alert.Id, AssistantId = assistant.Id })
            .Join(db.Blocks, one => one.AssistantId, block => block.AssistantId, (one, block) => new { one.Id, block.EmployerId })
            .ToListAsync(cancellation);
        var apart = new HashSet<(Id<JobAlert> Alert, Id<JobAdvert> Advert)>();
        foreach (var one in blocks.GroupBy(block => block.Id, block => block.EmployerId))
        {
            var employers = db.HouseholdOf([.. one.Distinct()]);
            var adverts = await db.JobAdverts.Where(advert => employers.Contains(advert.EmployerId))
                .Select(advert => advert.Id).ToListAsync(cancellation);
            apart.UnionWith(adverts.Select(advert => (one.Key, advert)));
        }

        return apart;
    }
}

/// <param name="Metres">To the job, where the search has a place.</param>
/// <param name="Number">Of the announcement.</param>
public sealed record JobAlertMatch(Id<JobAlert> AlertId, Id<JobAdvert> AdvertId, double? Metres, long Number);

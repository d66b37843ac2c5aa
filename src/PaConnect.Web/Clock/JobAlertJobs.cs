using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Mail;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Clock;

/// <summary>What becomes due for those who asked to hear of new jobs.</summary>
internal static class JobAlertJobs
{
    /// <summary>Alerts looked at in one statement, and in one transaction.</summary>
    private const int InOneGo = 20_000;

    public static IReadOnlyList<ClockJob> All { get; } =
    [
        ClockJob.InTurn("tell of new jobs", ClockJob.Soon, GoesAsync, TellAsync),
        ClockJob.OfRows(
            "forget alerts that nobody confirmed",
            ClockJob.Hourly,
            (db, now) => db.JobAlerts.Where(alert =>
                alert.State == JobAlertState.Unconfirmed && alert.BegunAt <= now.AddDays(-JobAlert.DaysToConfirm)),
            (alert, now) => alert.ForgetIt(now)),
        ClockJob.OfRows(
            "ask whether alerts are wanted",
            ClockJob.Hourly,
            (db, now) => db.JobAlerts.Where(alert => alert.State == JobAlertState.Active
                && alert.AskedAt == null && alert.ConfirmedAt <= now.AddDays(-AlertTimes.DaysUntilAsked)),
            (alert, now) => alert.AskIt(now)),
        ClockJob.OfRows(
            "end alerts that nobody answered for",
            ClockJob.Hourly,
            (db, now) => db.JobAlerts.Where(alert =>
                alert.State == JobAlertState.Active && alert.AskedAt <= now.AddDays(-AlertTimes.DaysToAnswer)),
            (alert, now) => alert.LapseIt(now)),
        ClockJob.OfRows(
            "end alerts whose mail came back",
            TimeSpan.FromMinutes(10),
            (db, _) => WhoseMailCameBack(db),
            (alert, now) => alert.BounceIt(now)),
    ];

    private static async Task<int> GoesAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var jobs = await db.JobListings.CountAsync(listing => !listing.IsAnnounced, stopping)
            + await db.JobAnnouncements.CountAsync(announcement => announcement.SentAt == null, stopping);
        var alerts = await db.JobAlerts.CountAsync(alert => alert.State == JobAlertState.Active && alert.NextAt <= now, stopping);
        return Math.Max(ClockJob.Goes(jobs, JobAlertMatching.MostInAGo), ClockJob.Goes(alerts, InOneGo));
    }

    private static async Task<bool> TellAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        await db.AnnounceAsync(now, stopping);
        await TellAtOnceAsync(db, now, stopping);
        await TellThoseDueAsync(db, now, stopping);
        return true;
    }

    private static async Task TellAtOnceAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var fresh = await db.JobAnnouncements.Where(announcement => announcement.SentAt == null)
            .OrderBy(announcement => announcement.Number).Take(JobAlertMatching.MostInAGo).ToListAsync(stopping);
        if (fresh.Count == 0)
        {
            return;
        }

        var listening = db.JobAlerts.Where(alert =>
            alert.State == JobAlertState.Active && alert.Frequency == AlertFrequency.AtOnce && alert.NextAt == null);
        var (first, last) = (fresh[0].Number, fresh[^1].Number);
        await db.LayOutNewJobsAsync(first - 1, London.DateOf(now), stopping);
        var near = await db.NearNewJobsAsync(listening, stopping);
        await db.LayOutFoundJobsAsync(listening.Where(alert => near.Contains(alert.Id)), last, stopping);
        await db.QueueDigestsAsync(now, stopping);
        // Whoever changes to one mail a day at this very moment has read an older number, and must not hear of these again.
        var told = db.FoundJobs().Select(match => match.AlertId).Distinct();
        await db.JobAlerts.Where(alert => told.Contains(alert.Id))
            .ExecuteUpdateAsync(set => set.SetProperty(alert => alert.SeenUpTo, last), stopping);
        fresh.ForEach(announcement => announcement.HasBeenSent(now));
    }

    private static async Task TellThoseDueAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var upTo = await db.AnnouncedUpToAsync();
        // No tie-break, so that the index of what is due has this order. Which of those due at one instant come first matters to nobody.
        var alerts = await db.JobAlerts.FromSql(
            $"""
            select *, xmin from job_alerts where state = 'Active' and next_at <= {now}
            order by next_at limit {InOneGo} for update skip locked
            """).Select(alert => new { alert.Id, alert.Frequency, alert.SeenUpTo }).ToListAsync(stopping);
        if (alerts.Count == 0)
        {
            return;
        }

        var ids = alerts.ConvertAll(alert => alert.Id);
        await db.LayOutNewJobsAsync(alerts.Min(alert => alert.SeenUpTo), London.DateOf(now), stopping);
        await db.LayOutFoundJobsAsync(db.JobAlerts.Where(alert => ids.Contains(alert.Id)), upTo, stopping);
        await db.QueueDigestsAsync(now, stopping);
        // As HasLooked does for one. Thousands are due at once, so it is one statement for each frequency.
        foreach (var some in alerts.GroupBy(alert => alert.Frequency, alert => alert.Id))
        {
            var (alike, next) = (some.ToList(), AlertTimes.NextAfter(some.Key, now));
            await db.JobAlerts.Where(alert => alike.Contains(alert.Id)).ExecuteUpdateAsync(
                set => set.SetProperty(alert => alert.SeenUpTo, upTo).SetProperty(alert => alert.NextAt, next), stopping);
        }
    }

    /// <summary>Those without an account, whose last mail could not be delivered after every try.</summary>
    private static IQueryable<JobAlert> WhoseMailCameBack(PaConnectDbContext db) =>
        db.JobAlerts.Where(alert => alert.State == JobAlertState.Active && db.MailMessages.Any(mail =>
            mail.State == MailState.Failed && mail.Kind == JobAlertDigest.MailKind && mail.SubjectId == (Guid)(object)alert.Id));
}

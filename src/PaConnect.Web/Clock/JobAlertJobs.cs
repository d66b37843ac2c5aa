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
    private const int InOneGo = 5_000;

    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);

    public static IReadOnlyList<ClockJob> All { get; } =
    [
        new("tell of new jobs at once", Soon, FindUnsentAsync, SendAtOnceAsync),
        new("tell of new jobs in the morning", TimeSpan.FromMinutes(1), FindMorningAsync, SendMorningAsync),
        OfAlerts(
            "forget alerts that nobody confirmed",
            (alerts, now) => alerts.Where(alert =>
                alert.State == JobAlertState.Unconfirmed && alert.BegunAt <= now.AddDays(-JobAlert.DaysToConfirm)),
            (alert, now) => alert.ForgetIt(now)),
        OfAlerts(
            "ask whether alerts are wanted",
            (alerts, now) => alerts.Where(alert =>
                alert.State == JobAlertState.Active && alert.AskedAt == null && alert.ConfirmedAt <= now.AddDays(-JobAlert.DaysUntilAsked)),
            (alert, now) => alert.AskIt(now)),
        OfAlerts(
            "end alerts that nobody answered for",
            (alerts, now) => alerts.Where(alert =>
                alert.State == JobAlertState.Active && alert.AskedAt <= now.AddDays(-JobAlert.DaysToAnswer)),
            (alert, now) => alert.LapseIt(now)),
        new("end alerts whose mail came back", TimeSpan.FromMinutes(10), FindBouncedAsync, BounceAsync),
    ];

    private static async Task<IReadOnlyList<Guid>> FindUnsentAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        await db.AnnounceAsync(now, stopping);
        var unsent = await db.JobAnnouncements.Where(announcement => announcement.SentAt == null)
            .OrderBy(announcement => announcement.Number).Take(ClockJob.MostARun)
            .Select(announcement => announcement.AdvertId).ToListAsync(stopping);
        return [.. unsent.Select(id => id.Value)];
    }

    private static async Task<bool> SendAtOnceAsync(PaConnectDbContext db, Guid id, DateTimeOffset now, CancellationToken stopping)
    {
        var advert = new Id<Domain.JobAdverts.JobAdvert>(id);
        var taken = await db.JobAnnouncements
            .FromSql($"select * from job_announcements where advert_id = {id} and sent_at is null for update skip locked")
            .ToListAsync(stopping);
        if (taken is not [var announcement])
        {
            return false;
        }

        var listening = db.JobAlerts.Where(alert => alert.State == JobAlertState.Active && alert.Frequency == AlertFrequency.AtOnce);
        var matches = await db
            .Matches(listening, db.JobAnnouncements.Where(one => one.AdvertId == advert), London.DateOf(now)).ToListAsync(stopping);
        await db.QueueDigestsAsync(matches, now, stopping);
        announcement.HasBeenSent(now);
        return true;
    }

    private static async Task<IReadOnlyList<Guid>> FindMorningAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var due = await Due(db, now).CountAsync(stopping);
        return [.. Enumerable.Range(0, (due + InOneGo - 1) / InOneGo).Select(_ => Guid.CreateVersion7())];
    }

    /// <summary>Takes the next few thousand that are due. The id only tells one go from another.</summary>
    private static async Task<bool> SendMorningAsync(PaConnectDbContext db, Guid go, DateTimeOffset now, CancellationToken stopping)
    {
        var upTo = await db.AnnouncedUpToAsync();
        var alerts = await db.JobAlerts.FromSql(
            $"""
            select *, xmin from job_alerts where state = 'Active' and next_at <= {now}
            order by next_at, id limit {InOneGo} for update skip locked
            """).ToListAsync(stopping);
        var ids = alerts.ConvertAll(alert => alert.Id);
        var matches = await db
            .Matches(db.JobAlerts.Where(alert => ids.Contains(alert.Id)), db.JobAnnouncements, London.DateOf(now)).ToListAsync(stopping);
        await db.QueueDigestsAsync(matches, now, stopping);
        alerts.ForEach(alert => alert.HasLooked(upTo, now));
        return alerts.Count > 0;
    }

    private static IQueryable<JobAlert> Due(PaConnectDbContext db, DateTimeOffset now) =>
        db.JobAlerts.Where(alert => alert.State == JobAlertState.Active && alert.NextAt <= now);

    private static async Task<IReadOnlyList<Guid>> FindBouncedAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var bounced = await Bounced(db).Take(ClockJob.MostARun).Select(alert => alert.Id).ToListAsync(stopping);
        return [.. bounced.Select(id => id.Value)];
    }

    private static async Task<bool> BounceAsync(PaConnectDbContext db, Guid id, DateTimeOffset now, CancellationToken stopping)
    {
        var alert = await Bounced(db).SingleOrDefaultAsync(alert => alert.Id == new Id<JobAlert>(id), stopping);
        alert?.BounceIt(now);
        return alert is not null;
    }

    /// <summary>Those without an account, whose last mail could not be delivered after every try.</summary>
    private static IQueryable<JobAlert> Bounced(PaConnectDbContext db) =>
        db.JobAlerts.Where(alert => alert.State == JobAlertState.Active && db.MailMessages.Any(mail =>
            mail.State == MailState.Failed && mail.Kind == JobAlertDigests.MailKind && mail.SubjectId == (Guid)(object)alert.Id));

    private static ClockJob OfAlerts(
        string name, Func<IQueryable<JobAlert>, DateTimeOffset, IQueryable<JobAlert>> due, Action<JobAlert, DateTimeOffset> act) =>
        new(
            name,
            TimeSpan.FromHours(1),
            async (db, now, stopping) =>
            {
                var ids = await due(db.JobAlerts, now).OrderBy(alert => alert.Id).Take(ClockJob.MostARun)
                    .Select(alert => alert.Id).ToListAsync(stopping);
                return [.. ids.Select(id => id.Value)];
            },
            async (db, id, now, stopping) =>
            {
                var taken = await db.JobAlerts
                    .FromSql($"select *, xmin from job_alerts where id = {id} for update skip locked").ToListAsync(stopping);
                var alert = due(taken.AsQueryable(), now).SingleOrDefault();
                if (alert is null)
                {
                    return false;
                }

                act(alert, now);
                return true;
            });
}

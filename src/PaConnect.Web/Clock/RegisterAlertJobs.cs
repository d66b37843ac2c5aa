using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Clock;

/// <summary>What becomes due for employers who asked to hear of new PAs.</summary>
internal static class RegisterAlertJobs
{
    /// <summary>Alerts looked at in one statement, and in one transaction.</summary>
    private const int InOneGo = 500;

    public static IReadOnlyList<ClockJob> All { get; } =
    [
        ClockJob.InTurn("tell of new PAs", ClockJob.Soon, GoesAsync, TellAsync),
        ClockJob.OfRows(
            "ask whether alerts for new PAs are wanted",
            ClockJob.Hourly,
            (db, now) => db.RegisterAlerts.ToAskAt(now),
            (alert, now) => alert.AskIt(now)),
        ClockJob.OfRows(
            "end alerts for new PAs that nobody answered for",
            ClockJob.Hourly,
            (db, now) => db.RegisterAlerts.ToLapseAt(now),
            (alert, now) => alert.LapseIt(now)),
        ClockJob.OfRows(
            "end alerts for new PAs where the register is shut",
            ClockJob.Hourly,
            (db, now) => db.ToCloseAt(now),
            (alert, now) => alert.CloseIt(now)),
    ];

    private static async Task<int> GoesAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var fresh = await db.RegisterEntries.CountAsync(entry => !entry.IsAnnounced, stopping)
            + await db.RegisterAnnouncements.CountAsync(announcement => announcement.SentAt == null, stopping);
        var due = await db.RegisterAlerts
            .CountAsync(alert => alert.State == RegisterAlertState.Active && alert.NextAt <= now, stopping);
        return Math.Max(ClockJob.Goes(fresh, RegisterAlertMatching.MostInAGo), ClockJob.Goes(due, InOneGo));
    }

    private static async Task<bool> TellAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        await db.AnnounceAssistantsAsync(now, stopping);
        await TellAtOnceAsync(db, now, stopping);
        await TellThoseDueAsync(db, now, stopping);
        return true;
    }

    private static async Task TellAtOnceAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var fresh = await db.RegisterAnnouncements.Where(announcement => announcement.SentAt == null)
            .OrderBy(announcement => announcement.Number).Take(RegisterAlertMatching.MostInAGo).ToListAsync(stopping);
        if (fresh.Count == 0)
        {
            return;
        }

        var listening = db.RegisterAlerts.Where(alert =>
            alert.State == RegisterAlertState.Active && alert.Frequency == AlertFrequency.AtOnce && alert.NextAt == null);
        var (first, last) = (fresh[0].Number, fresh[^1].Number);
        await db.LayOutNewAssistantsAsync(first - 1, stopping);
        var matches = await db.Matches(listening, last).ToListAsync(stopping);
        db.QueueMails(await db.ThatMayHearAsync(matches, London.DateOf(now), stopping), now);
        foreach (var some in matches.Select(match => match.AlertId).Distinct().Chunk(InOneGo))
        {
            // Whoever changes to one mail a day at this very moment has read an older number, and must not hear of these again.
            await db.RegisterAlerts.Where(alert => some.Contains(alert.Id))
                .ExecuteUpdateAsync(set => set.SetProperty(alert => alert.SeenUpTo, last), stopping);
        }

        fresh.ForEach(announcement => announcement.HasBeenSent(now));
    }

    private static async Task TellThoseDueAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var upTo = await db.AssistantsAnnouncedUpToAsync();
        // No tie-break, so that the index of what is due has this order. Which of those due at one instant come first matters to nobody.
        var alerts = await db.RegisterAlerts.FromSql(
            $"""
            select *, xmin from register_alerts where state = 'Active' and next_at <= {now}
            order by next_at limit {InOneGo} for update skip locked
            """).ToListAsync(stopping);
        if (alerts.Count == 0)
        {
            return;
        }

        var ids = alerts.ConvertAll(alert => alert.Id);
        await db.LayOutNewAssistantsAsync(alerts.Min(alert => alert.SeenUpTo), stopping);
        var matches = await db.Matches(db.RegisterAlerts.Where(alert => ids.Contains(alert.Id)), upTo).ToListAsync(stopping);
        db.QueueMails(await db.ThatMayHearAsync(matches, London.DateOf(now), stopping), now);
        alerts.ForEach(alert => alert.HasLooked(upTo, now));
    }
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.Alerts;

/// <summary>Register alerts that something must happen to. Each asks the same as the verb that follows it.</summary>
public static class DueRegisterAlerts
{
    public static IQueryable<RegisterAlert> ToAskAt(this IQueryable<RegisterAlert> alerts, DateTimeOffset now) =>
        alerts.Where(alert => alert.State == RegisterAlertState.Active
            && alert.AskedAt == null && alert.ConfirmedAt <= now.AddDays(-AlertTimes.DaysUntilAsked));

    public static IQueryable<RegisterAlert> ToLapseAt(this IQueryable<RegisterAlert> alerts, DateTimeOffset now) =>
        alerts.Where(alert =>
            alert.State == RegisterAlertState.Active && alert.AskedAt <= now.AddDays(-AlertTimes.DaysToAnswer));

    /// <summary>
    /// Those of a person who may no longer search, or of an employer that may no longer see the register. While an advert is paused or
    /// held the register is only shut, so the alert is silent and waits; and it waits up to two days longer than <see cref="RegisterAccess"/>
    /// says, because an advert that ran out is marked as ended a little later.
    /// </summary>
    public static IQueryable<RegisterAlert> ToCloseAt(this PaConnectDbContext db, DateTimeOffset now)
    {
        var today = London.DateOf(now);
        var opens = now.AddDays(-RegisterAccess.DaysAfterAnAdvert - 2);
        var maySearch = db.RegisterAlerts.MaySearch(db, today);
        return db.RegisterAlerts.Where(alert => alert.State == RegisterAlertState.Active
            && (!maySearch.Contains(alert)
                || (!db.Vouchings.Any(vouching => vouching.EmployerId == alert.EmployerId && vouching.UntilOn >= today)
                    && !db.JobAdverts.Any(advert => advert.EmployerId == alert.EmployerId && advert.LiveVersion != null
                        && (advert.State == JobAdvertState.Live || advert.State == JobAdvertState.Paused
                            || advert.State == JobAdvertState.Held || advert.EndedAt >= opens)))));
    }

    /// <summary>An employer that moves takes those alerts along that name no other place.</summary>
    internal static async Task MoveAlertsAsync(this PaConnectDbContext db, Employer employer)
    {
        var alerts = await db.RegisterAlerts
            .Where(alert => alert.EmployerId == employer.Id && alert.IsAroundEmployer && alert.State == RegisterAlertState.Active)
            .ToListAsync();
        alerts.ForEach(alert => alert.FollowEmployer(employer.Locality.Location));
    }
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Applications;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Clock;

/// <summary>All that happens because time passes, and how often each is looked for. What a page shows never waits for it.</summary>
internal static class ClockJobs
{
    public static IReadOnlyList<ClockJob> All { get; } =
    [
        ClockJob.OfRows(
            "expire adverts",
            ClockJob.Minutely,
            (db, now) => db.JobAdverts.ToExpireOn(London.DateOf(now)),
            async (db, advert, now) =>
            {
                advert.ExpireIt(London.DateOf(now), Actor.Machine, now);
                await db.CloseWhatNobodyAsksAsync(advert, Actor.Machine, now);
            }),
        ClockJob.OfRows(
            "archive adverts",
            ClockJob.Hourly,
            (db, now) => db.JobAdverts.ToArchiveOn(London.DateOf(now)),
            (advert, now) => advert.ArchiveIt(Actor.Machine, now)),
        ClockJob.OfRows(
            "warn of stale drafts",
            ClockJob.Hourly,
            (db, now) => db.JobAdverts.ToWarnOfOn(London.DateOf(now)),
            (advert, now) => advert.WarnIt(London.DateOf(now), Actor.Machine, now)),
        ClockJob.OfRows(
            "remove stale drafts",
            ClockJob.Hourly,
            (db, now) => db.JobAdverts.ToRemoveOn(London.DateOf(now)),
            (advert, now) => advert.RemoveIt(London.DateOf(now), Actor.Machine, now)),
        ClockJob.OfRows(
            "warn of lapse",
            ClockJob.Hourly,
            (db, now) => db.AssistantProfiles.ToWarnOfLapseOn(London.DateOf(now)),
            (db, profile, now) =>
                db.UnlessTheyApplyAsync(profile, () => profile.WarnOfLapse(London.DateOf(now), Actor.Machine, now))),
        ClockJob.OfRows(
            "lapse profiles",
            ClockJob.Hourly,
            (db, now) => db.AssistantProfiles.ToLapseOn(London.DateOf(now)),
            (db, profile, now) =>
                db.UnlessTheyApplyAsync(profile, () => profile.LapseIt(London.DateOf(now), Actor.Machine, now))),
        ClockJob.OfRows(
            "end sanctions",
            ClockJob.Minutely,
            (db, now) => db.Sanctions.HaveRunOutOn(London.DateOf(now)),
            async (db, sanction, now) =>
            {
                // What only this kept out of sight is on show again.
                sanction.RunOut(London.DateOf(now), Actor.Machine, now);
                await db.HoldOrReleaseForAsync(sanction, Actor.Machine, now);
            }),
        ClockJob.OfRows(
            "forget addresses of strangers",
            ClockJob.Hourly,
            (db, now) => db.WithAddressToForget(now),
            (report, now) => report.ForgetAddress(hasAppealWaiting: false, Actor.Machine, now)),
        ClockJob.OfRows(
            "forget applications that came to nothing",
            ClockJob.Hourly,
            OldApplications.ApplicationsToForget,
            OldApplications.ForgetAsync),
        ClockJob.OfRows(
            "warn of papers that run out",
            ClockJob.Hourly,
            (db, now) => db.SeenOriginals.ToWarnOfOn(London.DateOf(now)),
            (seen, now) => seen.Warn(London.DateOf(now), Actor.Machine, now)),
        ClockJob.OfRows(
            "end papers that have run out",
            ClockJob.Hourly,
            (db, now) => db.SeenOriginals.HaveRunOutOn(London.DateOf(now)),
            (seen, now) => seen.RunOut(London.DateOf(now), Actor.Machine, now)),
        ClockJob.OfRows(
            "forget papers that have ended",
            ClockJob.Hourly,
            (db, now) => db.ToForget(now),
            (db, seen, _) =>
            {
                // The history keeps that an organisation saw something, and neither what it was nor whose.
                db.Remove(seen);
                return Task.CompletedTask;
            }),
        ClockJob.InTurn(
            "forget sessions that have ended",
            ClockJob.Hourly,
            async (db, now, stopping) => await db.EndedSessions.ToForget(now).AnyAsync(stopping) ? 1 : 0,
            async (db, now, stopping) => await db.EndedSessions.ToForget(now).ExecuteDeleteAsync(stopping) > 0),
        ClockJob.InTurn(
            "watch the legal minimum",
            ClockJob.Hourly,
            async (db, now, stopping) => await HasLookedAsync(db, now, stopping) ? 0 : 1,
            WatchAsync),
        .. SearchJobs.All,
        .. JobAlertJobs.All,
        .. RegisterAlertJobs.All,
    ];

    /// <summary>Whoever applied for a job looks for one, so there is nothing to ask them.</summary>
    private static async Task UnlessTheyApplyAsync(this PaConnectDbContext db, AssistantProfile profile, Action act)
    {
        if (await db.LastAppliedOnAsync(profile.AssistantId) is not { } on || !profile.ShowsLifeOn(on))
        {
            act();
        }
    }

    /// <summary>Once a day, holds what is on show against the legal minimum, and warns the administrators.</summary>
    private static async Task<bool> WatchAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        if (await HasLookedAsync(db, now, stopping))
        {
            return false;
        }

        var heldAgainst = WageWatch.DateToHoldAgainst(London.DateOf(now));
        db.Add(WageWatch.Keep(heldAgainst, await db.CountBelowAsync(heldAgainst), Actor.Machine, now));
        return true;
    }

    private static Task<bool> HasLookedAsync(PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var today = London.DateOf(now);
        return db.WageWatches.AnyAsync(watch => watch.LookedOn == today, stopping);
    }
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Clock;

/// <summary>All that happens because time passes, and how often each is looked for. What a page shows never waits for it.</summary>
internal static class ClockJobs
{
    public static IReadOnlyList<ClockJob> All { get; } =
    [
        OfAdverts("expire adverts", TimeSpan.FromMinutes(1), DueAdverts.ToExpireOn, async (db, advert, now) =>
        {
            advert.ExpireIt(London.DateOf(now), Actor.Machine, now);
            await db.CloseWhatNobodyAsksAsync(advert, Actor.Machine, now);
        }),
        OfAdverts("archive adverts", TimeSpan.FromHours(1), DueAdverts.ToArchiveOn, (_, advert, now) =>
        {
            advert.ArchiveIt(Actor.Machine, now);
            return Task.CompletedTask;
        }),
        OfAdverts("warn of stale drafts", TimeSpan.FromHours(1), DueAdverts.ToWarnOfOn, (_, advert, now) =>
        {
            advert.WarnIt(London.DateOf(now), Actor.Machine, now);
            return Task.CompletedTask;
        }),
        OfAdverts("remove stale drafts", TimeSpan.FromHours(1), DueAdverts.ToRemoveOn, (_, advert, now) =>
        {
            advert.RemoveIt(London.DateOf(now), Actor.Machine, now);
            return Task.CompletedTask;
        }),
        ProfileJobs.Warn,
        ProfileJobs.Lapse,
        SanctionJobs.End,
        ReportJobs.ForgetAddresses,
        .. JobAlertJobs.All,
        WageJobs.Watch,
        SeenJobs.Warn,
        SeenJobs.End,
        SeenJobs.Forget,
    ];

    private static ClockJob OfAdverts(
        string name,
        TimeSpan every,
        Func<IQueryable<JobAdvert>, DateOnly, IQueryable<JobAdvert>> due,
        Func<PaConnectDbContext, JobAdvert, DateTimeOffset, Task> act) =>
        new(
            name,
            every,
            async (db, now, stopping) =>
            {
                var ids = await due(db.JobAdverts, London.DateOf(now))
                    .OrderBy(advert => advert.Id).Take(ClockJob.MostARun).Select(advert => advert.Id).ToListAsync(stopping);
                return [.. ids.Select(id => id.Value)];
            },
            async (db, id, now, stopping) =>
            {
                var advert = await db.TakeAsync(
                    new Id<JobAdvert>(id), adverts => due(adverts, London.DateOf(now)), stopping);
                if (advert is null)
                {
                    return false;
                }

                await act(db, advert, now);
                return true;
            });
}

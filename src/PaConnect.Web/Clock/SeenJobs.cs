using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Clock;

/// <summary>What time does to the records of originals that were seen.</summary>
internal static class SeenJobs
{
    public static ClockJob Warn { get; } = Of(
        "warn of papers that run out",
        (db, now) => db.SeenOriginals.ToWarnOfOn(London.DateOf(now)),
        (_, seen, now) => seen.Warn(London.DateOf(now), Actor.Machine, now));

    public static ClockJob End { get; } = Of(
        "end papers that have run out",
        (db, now) => db.SeenOriginals.HaveRunOutOn(London.DateOf(now)),
        (_, seen, now) => seen.RunOut(London.DateOf(now), Actor.Machine, now));

    /// <summary>The history keeps that there was one, and not what it was of whom.</summary>
    public static ClockJob Forget { get; } = Of(
        "forget papers that have ended", (db, now) => db.ToForget(now), (db, seen, _) => db.Remove(seen));

    private static ClockJob Of(
        string name,
        Func<PaConnectDbContext, DateTimeOffset, IQueryable<SeenOriginal>> due,
        Action<PaConnectDbContext, SeenOriginal, DateTimeOffset> act) =>
        new(
            name,
            TimeSpan.FromHours(1),
            async (db, now, stopping) =>
            {
                var ids = await due(db, now).OrderBy(seen => seen.Id).Take(ClockJob.MostARun).Select(seen => seen.Id).ToListAsync(stopping);
                return [.. ids.Select(id => id.Value)];
            },
            async (db, id, now, stopping) =>
            {
                var taken = await db.Database
                    .SqlQuery<Guid>($"""select id as "Value" from seen_originals where id = {id} for update skip locked""")
                    .ToListAsync(stopping);
                var one = new Id<SeenOriginal>(id);
                if (taken.Count == 0 || await due(db, now).SingleOrDefaultAsync(seen => seen.Id == one, stopping) is not { } found)
                {
                    return false;
                }

                act(db, found, now);
                return true;
            });
}

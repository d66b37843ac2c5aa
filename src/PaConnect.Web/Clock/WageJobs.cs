using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Clock;

internal static class WageJobs
{
    /// <summary>The one thing there is to do; it has no row before it is done.</summary>
    private static readonly Guid _today = new("6f1d3c1e-6a3e-4b58-9a52-0f5a4f0c7a11");

    /// <summary>Once a day, holds what is on show against the legal minimum, and warns the administrators.</summary>
    public static ClockJob Watch { get; } = new(
        "watch the legal minimum",
        TimeSpan.FromHours(1),
        async (db, now, stopping) => await HasLookedAsync(db, now, stopping) ? [] : [_today],
        WatchAsync);

    private static async Task<bool> WatchAsync(PaConnectDbContext db, Guid id, DateTimeOffset now, CancellationToken stopping)
    {
        var taken = await db.Database
            .SqlQuery<bool>($"""select pg_try_advisory_xact_lock(hashtextextended('watch the legal minimum', 0)) as "Value" """)
            .ToListAsync(stopping);
        if (!taken[0] || await HasLookedAsync(db, now, stopping))
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

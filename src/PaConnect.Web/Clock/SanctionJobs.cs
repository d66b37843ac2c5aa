using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Clock;

internal static class SanctionJobs
{
    /// <summary>Marks as ended what has run out, and puts back on show what only that kept out of sight.</summary>
    public static ClockJob End { get; } = new("end sanctions", TimeSpan.FromMinutes(1), FindDueAsync, EndAsync);

    private static async Task<IReadOnlyList<Guid>> FindDueAsync(
        PaConnectDbContext db, DateTimeOffset now, CancellationToken stopping)
    {
        var ids = await db.Sanctions.HaveRunOutOn(London.DateOf(now))
            .OrderBy(sanction => sanction.Id).Take(ClockJob.MostARun).Select(sanction => sanction.Id).ToListAsync(stopping);
        return [.. ids.Select(id => id.Value)];
    }

    private static async Task<bool> EndAsync(PaConnectDbContext db, Guid id, DateTimeOffset now, CancellationToken stopping)
    {
        var today = London.DateOf(now);
        var taken = await db.Database
            .SqlQuery<Guid>($"""select id as "Value" from sanctions where id = {id} for update skip locked""")
            .ToListAsync(stopping);
        var due = new Id<Sanction>(id);
        if (taken.Count == 0
            || await db.Sanctions.HaveRunOutOn(today).SingleOrDefaultAsync(s => s.Id == due, stopping) is not { } sanction)
        {
            return false;
        }

        sanction.RunOut(today, Actor.Machine, now);
        await db.HoldOrReleaseForAsync(sanction, Actor.Machine, now);
        return true;
    }
}

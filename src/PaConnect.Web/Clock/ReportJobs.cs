using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Clock;

internal static class ReportJobs
{
    /// <summary>Empties the addresses of strangers who reported something, when there is nothing more to say to them.</summary>
    public static ClockJob ForgetAddresses { get; } = new(
        "forget addresses of strangers",
        TimeSpan.FromHours(1),
        async (db, now, stopping) =>
        {
            var ids = await db.WithAddressToForget(now)
                .OrderBy(report => report.Id).Take(ClockJob.MostARun).Select(report => report.Id).ToListAsync(stopping);
            return [.. ids.Select(id => id.Value)];
        },
        ForgetAsync);

    private static async Task<bool> ForgetAsync(PaConnectDbContext db, Guid id, DateTimeOffset now, CancellationToken stopping)
    {
        var taken = await db.Database
            .SqlQuery<Guid>($"""select id as "Value" from reports where id = {id} for update skip locked""")
            .ToListAsync(stopping);
        var due = new Id<Report>(id);
        if (taken.Count == 0
            || await db.WithAddressToForget(now).SingleOrDefaultAsync(report => report.Id == due, stopping) is not { } report)
        {
            return false;
        }

        report.ForgetAddress(hasAppealWaiting: false, Actor.Machine, now);
        return true;
    }
}

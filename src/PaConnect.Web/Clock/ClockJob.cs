using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Clock;

/// <summary>
/// Something that becomes due. It finds the ids of what is due, then does each in a transaction of its own, which takes the row, looks
/// once more whether it is due, and acts. So any number of instances may run it at once, and one that dies half-way leaves that row as
/// it was, for the next.
/// </summary>
/// <param name="Do">Acts on one, and says whether there was still something to do. The runner saves and commits.</param>
internal sealed record ClockJob(
    string Name,
    TimeSpan Every,
    Func<PaConnectDbContext, DateTimeOffset, CancellationToken, Task<IReadOnlyList<Guid>>> FindDue,
    Func<PaConnectDbContext, Guid, DateTimeOffset, CancellationToken, Task<bool>> Do)
{
    public static readonly TimeSpan Soon = TimeSpan.FromSeconds(2);
    public static readonly TimeSpan Minutely = TimeSpan.FromMinutes(1);
    public static readonly TimeSpan Hourly = TimeSpan.FromHours(1);

    /// <summary>What is left over is done by the next run.</summary>
    public const int MostARun = 10_000;

    /// <summary>One that does something to each row that is due.</summary>
    public static ClockJob OfRows<T>(
        string name,
        TimeSpan every,
        Func<PaConnectDbContext, DateTimeOffset, IQueryable<T>> due,
        Func<PaConnectDbContext, T, DateTimeOffset, Task> act)
        where T : class =>
        new(
            name,
            every,
            async (db, now, stopping) =>
            {
                var ids = due(db, now).Select(row => EF.Property<Id<T>>(row, "Id"));
                return [.. (await ids.OrderBy(id => id).Take(MostARun).ToListAsync(stopping)).Select(id => id.Value)];
            },
            async (db, id, now, stopping) =>
            {
                if (await db.TakeAsync(new Id<T>(id), due(db, now), stopping) is not { } row)
                {
                    return false;
                }

                await act(db, row, now);
                return true;
            });

    public static ClockJob OfRows<T>(
        string name,
        TimeSpan every,
        Func<PaConnectDbContext, DateTimeOffset, IQueryable<T>> due,
        Action<T, DateTimeOffset> act)
        where T : class =>
        OfRows(name, every, due, (_, row, now) =>
        {
            act(row, now);
            return Task.CompletedTask;
        });

    /// <summary>How many goes it takes to deal with so many, at most <paramref name="inOne"/> in each.</summary>
    public static int Goes(int count, int inOne) => (count + inOne - 1) / inOne;

    /// <summary>One that does many things together, so one instance at a time has its turn.</summary>
    /// <param name="goes">How many times over it is due; each is a transaction.</param>
    public static ClockJob InTurn(
        string name,
        TimeSpan every,
        Func<PaConnectDbContext, DateTimeOffset, CancellationToken, Task<int>> goes,
        Func<PaConnectDbContext, DateTimeOffset, CancellationToken, Task<bool>> act) =>
        new(
            name,
            every,
            async (db, now, stopping) => [.. Enumerable.Range(0, await goes(db, now, stopping)).Select(_ => Guid.CreateVersion7())],
            async (db, _, now, stopping) => await db.TakeTurnAsync(name, stopping) && await act(db, now, stopping));
}

/// <summary>Runs a job once. A row that fails is logged and left; it does not keep the others waiting.</summary>
internal sealed class ClockJobRunner(IServiceScopeFactory scopes, TimeProvider clock, ILogger<ClockJobRunner> logger)
{
    /// <summary>Nobody waits for a job, so it may take longer than a page.</summary>
    private static readonly TimeSpan LongestStatement = TimeSpan.FromMinutes(5);

    /// <summary>How many were done.</summary>
    public async Task<int> RunAsync(ClockJob job, CancellationToken stopping)
    {
        var done = 0;
        foreach (var id in await FindAsync(job, stopping))
        {
            stopping.ThrowIfCancellationRequested();
            try
            {
                done += await DoAsync(job, id, stopping) ? 1 : 0;
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                logger.LogError(fault, "The job {Job} failed for {Id}", job.Name, id);
            }
        }

        if (done > 0)
        {
            logger.LogInformation("The job {Job} did {Count}", job.Name, done);
        }

        return done;
    }

    private async Task<IReadOnlyList<Guid>> FindAsync(ClockJob job, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PaConnectDbContext>();
        db.Database.SetCommandTimeout(LongestStatement);
        return await job.FindDue(db, clock.GetUtcNow(), stopping);
    }

    private async Task<bool> DoAsync(ClockJob job, Guid id, CancellationToken stopping)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<PaConnectDbContext>();
        db.Database.SetCommandTimeout(LongestStatement);
        await using var transaction = await db.Database.BeginTransactionAsync(stopping);
        if (!await job.Do(db, id, clock.GetUtcNow(), stopping))
        {
            return false;
        }

        await db.SaveChangesAsync(stopping);
        await transaction.CommitAsync(stopping);
        return true;
    }
}

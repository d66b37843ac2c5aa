using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Conventions;

/// <summary>How one of several takes its turn: instances with what is due, people with what is counted.</summary>
public static class Taking
{
    /// <summary>
    /// Takes a row for this transaction alone, if it is still among those that are due. Null when another instance has it, or was first.
    /// </summary>
    public static async Task<T?> TakeAsync<T>(
        this PaConnectDbContext db, Id<T> id, IQueryable<T> due, CancellationToken cancellation)
        where T : class
    {
        var taken = await db.LockAsync(id, "for update skip locked", cancellation);
        return taken.Count == 0 ? null : await due.SingleOrDefaultAsync(row => EF.Property<Id<T>>(row, "Id") == id, cancellation);
    }

    /// <summary>Takes the turn of that name until the transaction ends. False when another instance has it.</summary>
    public static async Task<bool> TakeTurnAsync(this PaConnectDbContext db, string name, CancellationToken cancellation) =>
        await db.Database
            .SqlQuery<bool>($"""select pg_try_advisory_xact_lock(hashtextextended({name}, 0)) as "Value" """)
            .SingleAsync(cancellation);

    /// <summary>
    /// Begins a transaction as soon as nobody else has that row, and keeps it. For what nobody would ask for again, as the button of a
    /// mail program: others are told that somebody was quicker.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginWithRowAsync<T>(this PaConnectDbContext db, Id<T> id)
        where T : class
    {
        var transaction = await db.Database.BeginTransactionAsync();
        await db.LockAsync(id, "for update", default);
        return transaction;
    }

    /// <summary>
    /// Begins a transaction as soon as everybody else's of that name has ended. For what is counted or looked up just before something is
    /// written that would change the answer: a limit cannot be got round by asking twice at once.
    /// </summary>
    public static async Task<IDbContextTransaction> BeginInTurnAsync(this PaConnectDbContext db, string name)
    {
        var transaction = await db.Database.BeginTransactionAsync();
        await db.WaitForTurnAsync(name);
        return transaction;
    }

    /// <summary>The same for a second name, in a transaction that is open already.</summary>
    public static Task WaitForTurnAsync(this PaConnectDbContext db, string name) =>
        db.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({name}, 0))");

    private static Task<List<Guid>> LockAsync<T>(this PaConnectDbContext db, Id<T> id, string how, CancellationToken cancellation)
        where T : class
    {
        var sql = $$"""select id as "Value" from {{db.Model.FindEntityType(typeof(T))!.GetTableName()}} where id = {0} {{how}}""";
        return db.Database.SqlQueryRaw<Guid>(sql, id.Value).ToListAsync(cancellation);
    }
}

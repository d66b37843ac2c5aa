using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Conventions;

/// <summary>How one of several instances makes sure that it alone does what is due.</summary>
public static class Taking
{
    /// <summary>
    /// Takes a row for this transaction alone, if it is still among those that are due. Null when another instance has it, or was first.
    /// </summary>
    public static async Task<T?> TakeAsync<T>(
        this PaConnectDbContext db, Id<T> id, IQueryable<T> due, CancellationToken cancellation)
        where T : class
    {
        var sql = $$"""select id as "Value" from {{db.Model.FindEntityType(typeof(T))!.GetTableName()}} where id = {0} for update skip locked""";
        var taken = await db.Database.SqlQueryRaw<Guid>(sql, id.Value).ToListAsync(cancellation);
        return taken.Count == 0 ? null : await due.SingleOrDefaultAsync(row => EF.Property<Id<T>>(row, "Id") == id, cancellation);
    }

    /// <summary>Takes the turn of that name until the transaction ends. False when another instance has it.</summary>
    public static async Task<bool> TakeTurnAsync(this PaConnectDbContext db, string name, CancellationToken cancellation) =>
        await db.Database
            .SqlQuery<bool>($"""select pg_try_advisory_xact_lock(hashtextextended({name}, 0)) as "Value" """)
            .SingleAsync(cancellation);
}

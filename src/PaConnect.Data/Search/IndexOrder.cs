using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Search;

/// <summary>
/// Lists the first of many in the order in which an index has them. The database takes every circle for a thousandth of the country, so
/// left alone it fetches and sorts all of a big town to show twenty: half a second at a million profiles, instead of some milliseconds.
/// </summary>
public static class IndexOrder
{
    /// <summary>For the rest of a transaction: rather walk an index than sort. Only where an index has the order.</summary>
    public static Task<int> WithoutSortingAsync(this PaConnectDbContext db) =>
        db.Database.ExecuteSqlAsync($"set local enable_sort = off");

    public static async Task<List<T>> ToListInIndexOrderAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WithoutSortingAsync();
        return await rows.ToListAsync();
    }
}

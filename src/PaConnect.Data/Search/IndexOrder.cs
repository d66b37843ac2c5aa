using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Search;

/// <summary>
/// Lists the first of many in the order in which an index has them. The database takes every circle for a thousandth of the country, so
/// left alone it fetches and sorts all of a big town to show twenty: half a second at a million profiles, instead of some milliseconds.
/// </summary>
public static class IndexOrder
{
    /// <summary>So many rows are walked to find a page of those that match, before the database is asked in its own way.</summary>
    private const int MostWalked = 2_000;

    /// <summary>For the rest of a transaction: rather walk an index than sort. Only where an index has the order.</summary>
    public static Task<int> WithoutSortingAsync(this PaConnectDbContext db) =>
        db.Database.ExecuteSqlAsync($"set local enable_sort = off");

    public static async Task<List<T>> ToListInIndexOrderAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WithoutSortingAsync();
        return await rows.ToListAsync();
    }

    /// <summary>
    /// The first of many that an index has in order, but cannot tell apart: walks it, and keeps what matches. Where too few do among so
    /// many, few do at all, and then it is quicker to find those in another way and to sort them.
    /// </summary>
    /// <param name="walk">Everything that may match, in the order of the index.</param>
    /// <param name="page">The search in full: what matches among the rows it is given, in the same order, and no more than
    /// <paramref name="most"/>.</param>
    public static async Task<List<TFound>> ToFirstAsync<T, TFound>(
        this IQueryable<T> all, PaConnectDbContext db, IQueryable<T> walk, Func<IQueryable<T>, IQueryable<TFound>> page, int most)
    {
        var first = await page(walk.Take(MostWalked)).ToListInIndexOrderAsync(db);
        return first.Count == most ? first : await page(all).ToListAsync();
    }
}

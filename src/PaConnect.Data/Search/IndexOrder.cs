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
    /// The first page of a search that no one index answers: walks the index that has the order, and keeps what matches. Where so many
    /// rows do not fill the page, few match at all; then it is quicker to find those by another index, and to sort them.
    /// </summary>
    /// <param name="all">Everything that is searched.</param>
    /// <param name="db">Outside a transaction.</param>
    /// <param name="walk">All that may match, in the order of the index.</param>
    /// <param name="page">The whole search among the rows it is given: in the same order, and no more than a page.</param>
    /// <param name="most">How many rows fill the page.</param>
    public static async Task<List<TFound>> ToFirstAsync<T, TFound>(
        this IQueryable<T> all, PaConnectDbContext db, IQueryable<T> walk, Func<IQueryable<T>, IQueryable<TFound>> page, int most)
    {
        var first = await page(walk.Take(MostWalked)).ToListInIndexOrderAsync(db);
        if (first.Count == most)
        {
            return first;
        }

        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.GatheringAsync();
        return await page(all).ToListAsync();
    }

    /// <summary>Whether there is any, as an index tells. The database hopes to meet one early on, and reads a whole table to find none.</summary>
    public static async Task<bool> AnyFromIndexAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Database.ExecuteSqlAsync($"set local enable_seqscan = off");
        return await rows.AnyAsync();
    }

    /// <summary>
    /// For the rest of a transaction: rather gather the few from all the indexes that know something of them than walk one. The plan is
    /// made for these very values, because one for any would take every word to be as rare.
    /// </summary>
    private static Task<int> GatheringAsync(this PaConnectDbContext db) =>
        db.Database.ExecuteSqlAsync(
            $"select set_config('enable_indexscan', 'off', true), set_config('plan_cache_mode', 'force_custom_plan', true)");
}

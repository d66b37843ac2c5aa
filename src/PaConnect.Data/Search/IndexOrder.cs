using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Conventions;

namespace PaConnect.Data.Search;

/// <summary>
/// Lists the first of many in the order in which an index has them. The database takes every circle for a thousandth of the country, so
/// left alone it fetches and sorts all of a big town to show twenty: half a second at a million profiles, instead of some milliseconds.
/// </summary>
public static class IndexOrder
{
    /// <summary>So many rows are walked to find a page of those that match, before the database is asked in its own way.</summary>
    private const int MostWalked = 2_000;

    /// <summary>So few are gathered and sorted in less time than it takes to walk to them.</summary>
    private const int MostGathered = 2_000;

    /// <summary>
    /// Where the database expects more than this, nobody need count. Of words that it has seldom met it expects half a hundredth of all
    /// rows, so this is far more than are gathered.
    /// </summary>
    private const int MostGuessed = 20_000;

    private static readonly (string Name, string Value) PlanForTheseValues = ("plan_cache_mode", "force_custom_plan");

    /// <summary>For the rest of a transaction: rather walk an index than sort. Only where an index has the order.</summary>
    public static Task WithoutSortingAsync(this PaConnectDbContext db) => db.SetLocallyAsync(("enable_sort", "off"));

    public static async Task<List<T>> ToListInIndexOrderAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WithoutSortingAsync();
        return await rows.ToListAsync();
    }

    /// <summary>
    /// The first page of a search that no one index answers: walks the index that has the order, and keeps what matches. Where so many
    /// rows do not fill the page, few match at all; then it is quicker to gather those from all the indexes that know something of them,
    /// and to sort them.
    /// </summary>
    /// <param name="all">Everything that is searched.</param>
    /// <param name="db">Outside a transaction.</param>
    /// <param name="walk">All that may match, in the order of the index.</param>
    /// <param name="page">The whole search among the rows it is given: in the same order, and no more than a page.</param>
    /// <param name="most">How many rows fill the page.</param>
    public static async Task<List<TFound>> ToFirstAsync<T, TFound>(
        this IQueryable<T> all, PaConnectDbContext db, IQueryable<T> walk, Func<IQueryable<T>, IQueryable<TFound>> page, int most)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WithoutSortingAsync();
        var first = await page(walk.Take(MostWalked)).ToListAsync();
        if (first.Count == most)
        {
            return first;
        }

        await db.SetLocallyAsync(("enable_sort", "on"), ("enable_indexscan", "off"), PlanForTheseValues);
        return await page(all).ToListAsync();
    }

    /// <summary>
    /// For the rest of this transaction each statement is planned for its very values: a plan for any values takes every word to be as
    /// rare, and every place as near.
    /// </summary>
    public static Task PlanForTheseValuesAsync(this PaConnectDbContext db) =>
        db.SetLocallyAsync(PlanForTheseValues);

    /// <summary>
    /// Whether an index gathers so few that it is quickest to sort them. Within a transaction. The database's own guess comes first: to
    /// gather words that most people say takes longer than any page.
    /// </summary>
    public static async Task<bool> AreFewAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        if (await rows.GuessCountAsync() > MostGuessed)
        {
            return false;
        }

        await db.SetLocallyAsync(("enable_seqscan", "off"));
        var count = await rows.Take(MostGathered + 1).CountAsync();
        await db.SetLocallyAsync(("enable_seqscan", "on"));
        return count <= MostGathered;
    }

    /// <summary>Whether there is any, as an index tells. The database hopes to meet one early on, and reads a whole table to find none.</summary>
    public static async Task<bool> AnyFromIndexAsync<T>(this IQueryable<T> rows, PaConnectDbContext db)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SetLocallyAsync(("enable_seqscan", "off"));
        return await rows.AnyAsync();
    }

    /// <summary>
    /// How many rows the database expects, from its statistics alone: in a millisecond, without looking at a row. In a transaction.
    /// </summary>
    private static async Task<double> GuessCountAsync<T>(this IQueryable<T> rows)
    {
        await using var command = rows.CreateDbCommand("explain (format json)");
        using var plan = JsonDocument.Parse((string)(await command.ExecuteScalarAsync())!);
        return plan.RootElement[0].GetProperty("Plan").GetProperty("Plan Rows").GetDouble();
    }
}

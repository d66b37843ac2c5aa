using System.Data;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data.Conventions;

namespace PaConnect.Data.Search;

/// <summary>How many a search finds; null where there was no time to count them.</summary>
public readonly record struct FoundCount(int? Number)
{
    /// <summary>Nobody counts further than this: from here on it is "more than".</summary>
    public const int Most = 1_000;

    public static FoundCount Many => default;

    public bool IsNone => Number == 0;

    /// <summary>"No PAs", "1 PA", "23 PAs", "More than 1,000 PAs", "Many PAs".</summary>
    public string InWords(string one, string several) => Number switch
    {
        null => $"Many {several}",
        0 => $"No {several}",
        1 => $"1 {one}",
        > Most => string.Create(CultureInfo.InvariantCulture, $"More than {Most:#,0} {several}"),
        { } number => string.Create(CultureInfo.InvariantCulture, $"{number:#,0} {several}"),
    };
}

/// <summary>
/// Counts what a search finds, by so many rows and for so long at most: in a big town a count costs more than the page it stands on.
/// </summary>
/// <param name="db">Outside a transaction, for each count has one of its own.</param>
/// <param name="time">How long the database may count.</param>
public sealed class SearchCount(PaConnectDbContext db, TimeSpan time)
{
    public static readonly TimeSpan UsualTime = TimeSpan.FromMilliseconds(20);

    /// <param name="found">What is counted.</param>
    /// <param name="isGathered">
    /// Whether it asks for what an index must gather, such as words. Else it is quicker to walk the index of places, in its order if one
    /// is asked for, and to stop at the last that counts.
    /// </param>
    public async Task<FoundCount> OfAsync<T>(IQueryable<T> found, bool isGathered)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.SetLocallyAsync(
            ("statement_timeout", time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)),
            ("enable_bitmapscan", isGathered ? "on" : "off"),
            ("enable_sort", isGathered ? "on" : "off"));
        try
        {
            return new FoundCount(await found.Take(FoundCount.Most + 1).CountAsync());
        }
        catch (Exception fault) when (IsOutOfTime(fault) || HasLostItsConnection)
        {
            return FoundCount.Many;
        }
    }

    /// <summary>
    /// The same, where the first page is known. If it is not full, it holds all there are; so a count is made, and may be cut off, only
    /// where there are more.
    /// </summary>
    public async Task<FoundCount> OfAsync<T>(IQueryable<T> found, bool isGathered, bool isFirstPage, int rows, int most) =>
        isFirstPage && rows < most ? new FoundCount(rows) : await OfAsync(found, isGathered);

    /// <summary>
    /// Npgsql 10.0 takes a statement that was cut off while it was planned, on the very use that prepares it, for one without an answer.
    /// The next use then breaks the connection. That costs us this count and nothing else: whoever asks next gets another connection.
    /// </summary>
    private bool HasLostItsConnection =>
        ((NpgsqlConnection)db.Database.GetDbConnection()).FullState.HasFlag(ConnectionState.Broken);

    private static bool IsOutOfTime(Exception fault) => fault switch
    {
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.QueryCanceled,
        { InnerException: { } inner } => IsOutOfTime(inner),
        _ => false,
    };
}

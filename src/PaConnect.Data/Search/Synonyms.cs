using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace PaConnect.Data.Search;

/// <summary>A row that Postgres's <c>ts_rewrite</c> reads: whoever looks for the first looks for the second instead.</summary>
internal sealed class SearchSynonym
{
    private SearchSynonym() { }

    /// <summary>The words that are typed, in any order.</summary>
    public NpgsqlTsQuery T { get; private init; } = null!;

    /// <summary>The same, or what else people call it.</summary>
    public NpgsqlTsQuery S { get; private init; } = null!;
}

internal sealed class SearchSynonymConfiguration : IEntityTypeConfiguration<SearchSynonym>
{
    public void Configure(EntityTypeBuilder<SearchSynonym> synonym)
    {
        synonym.ToTable("search_synonyms");

        // The primary key is made by the migration: EF Core cannot have one of this type.
        synonym.HasNoKey();
    }
}

/// <summary>
/// What people also call a thing. The list comes with the program, in Reference/synonyms.txt; loading it again changes nothing unless
/// the file has changed, and then what is kept of alerts is read anew.
/// </summary>
public static class Synonyms
{
    public const int MostInALine = 4;

    private static readonly string File = Path.Combine(AppContext.BaseDirectory, "Search", "Reference", "synonyms.txt");

    public static async Task LoadAsync(PaConnectDbContext db, CancellationToken cancellation = default)
    {
        var rows = Read(await System.IO.File.ReadAllLinesAsync(File, cancellation)).ToList();
        string[] typed = [.. rows.Select(row => row.Typed)];
        string[] also = [.. rows.Select(row => row.Also)];
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var changed = await db.Database.ExecuteSqlAsync(
            $"delete from search_synonyms where t not in (select to_tsquery('english', line) from unnest({typed}) line)", cancellation);
        changed += await db.Database.ExecuteSqlAsync(
            $"""
            insert into search_synonyms as known (t, s)
            select to_tsquery('english', typed), to_tsquery('english', also) from unnest({typed}, {also}) line (typed, also)
            on conflict (t) do update set s = excluded.s where known.s <> excluded.s
            """,
            cancellation);
        await ReadAlertsAsync(db, all: changed > 0, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>The rows of the file, as texts for <c>to_tsquery</c>.</summary>
    internal static IEnumerable<(string Typed, string Also)> Read(IEnumerable<string> lines) =>
        lines.Where(line => line.Length > 0 && line[0] != '#').SelectMany(ReadLine);

    private static IEnumerable<(string Typed, string Also)> ReadLine(string line)
    {
        if (line.Split(" > ") is [var typed, var others])
        {
            return [(Together(typed), Any([typed, .. others.Split(" | ")]))];
        }

        var same = line.Split(" = ");
        return same.Length is > 1 and <= MostInALine
            ? same.Select(one => (Together(one), Any(same)))
            : throw new InvalidOperationException($"A line of the synonyms cannot be read: {line}");
    }

    private static string Together(string words) => string.Join(" & ", words.Split(' '));

    /// <summary>In a listing several words count only side by side.</summary>
    private static string Any(IEnumerable<string> expressions) =>
        string.Join(" | ", expressions.Select(one => $"({string.Join(" <-> ", one.Split(' '))})"));

    private static async Task ReadAlertsAsync(PaConnectDbContext db, bool all, CancellationToken cancellation)
    {
        await db.Database.ExecuteSqlAsync(
            $"""
            update job_alerts set words_query = search_query(words)
            where words is not null and (words_query is null or {all} and words_query <> search_query(words))
            """,
            cancellation);
        await db.Database.ExecuteSqlAsync(
            $"""
            update register_alerts set words_query = search_query(words)
            where words is not null and (words_query is null or {all} and words_query <> search_query(words))
            """,
            cancellation);
    }
}

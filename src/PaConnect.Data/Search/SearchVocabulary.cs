using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PaConnect.Data.Search;

/// <summary>What is searched. The words of the one are not offered in the other: anybody sees adverts, and few see the register.</summary>
public enum SearchKind
{
    Jobs,
    Register,
}

/// <summary>A word that stands in listings, as it is written, and in how many of those that were looked at.</summary>
internal sealed class SearchWord
{
    private SearchWord() { }

    public SearchKind Kind { get; private init; }
    public string Word { get; private init; } = "";
    public int Listings { get; private init; }
}

internal sealed class SearchWordConfiguration : IEntityTypeConfiguration<SearchWord>
{
    public void Configure(EntityTypeBuilder<SearchWord> word)
    {
        word.ToTable("search_words");
        word.HasKey(w => new { w.Kind, w.Word });
        word.HasIndex(w => w.Word).HasMethod("gist").HasOperators("gist_trgm_ops");
    }
}

/// <summary>
/// The words from which a misspelt one is put right. They are read from some thousand listings from time to time: a word that is not
/// among so many is no better guess. A word of a single listing may be a name, or misspelt itself, so only those of our own tasks count.
/// </summary>
public static class SearchVocabulary
{
    /// <summary>About so many listings are looked at.</summary>
    private const int MostListings = 20_000;

    /// <summary>How many words changed. One instance at a time may call it.</summary>
    public static async Task<int> RefreshWordsAsync(this PaConnectDbContext db, SearchKind kind, CancellationToken cancellation)
    {
        var (table, text) = kind switch
        {
            SearchKind.Jobs => ("job_listings", "title || ' ' || about || ' ' || place_name"),
            SearchKind.Register => ("register_entries", "statement || ' ' || place_name"),
        };
        var rows = await db.Database
            .SqlQuery<float>($"""select reltuples as "Value" from pg_class where oid = {table}::regclass""").SingleAsync(cancellation);
        var percent = Math.Min(100, 100.0 * MostListings / Math.Max(rows, 1)).ToString("0.######", CultureInfo.InvariantCulture);
        string WordsOf(string what) => $"select to_tsvector('simple', {what}) from {table} tablesample system ({percent})";
        var (free, ours, name) = (WordsOf(text), WordsOf("task_words"), kind.ToString());
        return await db.Database.ExecuteSqlAsync(
            $"""
            with found as materialized (
                select word, max(listings) listings
                from (
                    select word, ndoc listings from ts_stat({free}) where ndoc > 1
                    union all
                    select word, ndoc from ts_stat({ours})) one
                where word ~ '^[a-z]+$' and length(word) between 3 and 30 and to_tsvector('english', word) <> ''::tsvector
                group by word),
            gone as (
                delete from search_words where kind = {name} and word not in (select word from found))
            insert into search_words as known (kind, word, listings)
            select {name}, word, listings from found
            on conflict (kind, word) do update set listings = excluded.listings where known.listings <> excluded.listings
            """,
            cancellation);
    }
}

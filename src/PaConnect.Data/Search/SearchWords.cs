using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;

namespace PaConnect.Data.Search;

/// <summary>
/// Reads the words that people type to search adverts or the register, the same for both. What every listing here means ("carer",
/// "support worker") is dropped, for it would only hide the listings that use another name. What people also call a thing is in
/// <see cref="Synonyms"/>.
/// </summary>
public static partial class SearchWords
{
    public const int TypedMaxLength = 100;

    private const int MostWords = 10;

    /// <summary>Too common to look for: a search for nothing else would find nothing.</summary>
    private static readonly HashSet<string> Common =
    [
        "about", "all", "am", "an", "and", "any", "are", "as", "at", "be", "but", "by", "can", "do", "for", "from", "has", "have",
        "he", "her", "him", "his", "if", "in", "into", "is", "it", "its", "just", "me", "my", "no", "nor", "not", "of", "on", "or",
        "our", "out", "own", "she", "so", "some", "such", "than", "that", "the", "their", "them", "then", "there", "these", "they",
        "this", "those", "to", "too", "up", "us", "very", "was", "we", "were", "what", "when", "where", "which", "who", "will",
        "with", "you", "your",
    ];

    /// <summary>
    /// The text of a query for <c>to_tsquery('english', …)</c>, valid whatever was typed; null where nothing is left to look for, so that
    /// everything passes.
    /// </summary>
    public static string? ToQuery(string? typed) =>
        LookedFor(typed) is { Count: > 0 } words ? string.Join(" & ", words.Select(word => $"'{word}'")) : null;

    /// <summary>The words that make a difference, in small letters, each once.</summary>
    public static IReadOnlyList<string> LookedFor(string? typed)
    {
        var text = (typed ?? "").Length > TypedMaxLength ? typed![..TypedMaxLength] : typed ?? "";
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);
        return
        [
            .. WhatEveryListingMeans().Replace(string.Join(' ', words), " ")
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 1 && !Common.Contains(word))
                .Distinct()
                .Take(MostWords),
        ];
    }

    /// <summary>What the database looks for: the words, with what else people call them. Null where everything passes.</summary>
    public static async Task<NpgsqlTsQuery?> ReadWordsAsync(this PaConnectDbContext db, string? typed)
    {
        if (ToQuery(typed) is not { } words)
        {
            return null;
        }

        var read = await db.Database.SqlQuery<NpgsqlTsQuery>($"""select search_query({words}) as "Value" """).SingleAsync();
        return read is NpgsqlTsQueryEmpty ? null : read;
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(support workers?|care assistants?|care workers?|personal assistants?|carers?|enablers?|companions?|pas?|jobs?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhatEveryListingMeans();
}

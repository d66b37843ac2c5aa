using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.PersonalAssistants;

namespace PaConnect.Data.Search;

/// <summary>What somebody may have meant, where a word they typed stands in no listing. Ask where little was found.</summary>
public sealed class Spelling(PaConnectDbContext db)
{
    /// <summary>A search that finds more than this needs no other spelling.</summary>
    public const int Few = 3;

    private const int ShortestWord = 4;

    /// <summary>Alike by their threes of letters; which of them is nearest is then counted letter by letter.</summary>
    private const int MostAlike = 60;

    /// <summary>What was typed, with each such word put right; null where nothing is better.</summary>
    public async Task<string?> BetterAsync(SearchKind kind, string? typed)
    {
        var better = typed ?? "";
        foreach (var word in SearchWords.LookedFor(typed).Where(word => word.Length >= ShortestWord && word.All(char.IsAsciiLetter)))
        {
            if (!await IsInAListingAsync(kind, word) && await NearestAsync(kind, word) is { } nearest)
            {
                better = Regex.Replace(
                    better, $@"\b{word}\b", nearest, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));
            }
        }

        return better.Length == 0 || better == typed ? null : better;
    }

    /// <summary>
    /// How many letters must be changed, put in, left out or swapped with the next, to make the one of the other.
    /// </summary>
    internal static int Mistakes(string one, string other)
    {
        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(
                        Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[one.Length, other.Length];
    }

    private async Task<bool> IsInAListingAsync(SearchKind kind, string word)
    {
        var query = await db.ReadWordsAsync(word);
        return kind switch
        {
            SearchKind.Jobs => await db.JobListings.ThatSay(query).AnyFromIndexAsync(db),
            SearchKind.Register => await db.RegisterEntries.ThatSay(query).AnyFromIndexAsync(db),
        };
    }

    private async Task<string?> NearestAsync(SearchKind kind, string word)
    {
        var alike = await db.Set<SearchWord>().AsNoTracking()
            .Where(known => known.Kind == kind)
            .OrderBy(known => EF.Functions.TrigramsSimilarityDistance(known.Word, word)).ThenBy(known => known.Word)
            .Take(MostAlike)
            .ToListAsync();
        var mostMistakes = word.Length > ShortestWord ? 2 : 1;
        return alike
            .Select(known => (known.Word, known.Listings, Mistakes: Mistakes(word, known.Word)))
            .Where(known => known.Mistakes <= mostMistakes)
            .OrderBy(known => known.Mistakes).ThenByDescending(known => known.Listings).ThenBy(known => known.Word, StringComparer.Ordinal)
            .Select(known => known.Word)
            .FirstOrDefault();
    }
}

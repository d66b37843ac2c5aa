using System.Text.RegularExpressions;

namespace PaConnect.Data.Search;

/// <summary>
/// Reads the words that people type to search adverts or the register, the same for both. What every listing here means ("carer",
/// "support worker") is dropped, for it would only hide the listings that use another name; a word that people use for one of ours is
/// looked for beside ours.
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

    private static readonly Dictionary<string, string> AlsoCalled = new (string Ours, string[] Typed)[]
    {
        ("break", ["respite"]),
        ("clean", ["cleaner", "hoover", "hoovering", "housework"]),
        ("company", ["befriending", "companionship"]),
        ("meal", ["cook", "cooked", "cooking", "dinner"]),
        ("medicine", ["medication", "meds", "tablets"]),
        ("night", ["overnight"]),
        ("pet", ["cat", "cats", "dog", "dogs"]),
        ("seizure", ["epilepsy", "fits"]),
        ("sign", ["bsl"]),
        ("sport", ["gym", "swimming"]),
        ("tube", ["peg"]),
        ("wash", ["bath", "bathing", "shower", "showering"]),
        ("worship", ["church", "mosque", "temple"]),
    }.SelectMany(ours => ours.Typed, (ours, typed) => (ours.Ours, typed)).ToDictionary(pair => pair.typed, pair => pair.Ours);

    /// <summary>
    /// The text of a query for <c>to_tsquery('english', …)</c>, valid whatever was typed; null where nothing is left to look for, so that
    /// everything passes.
    /// </summary>
    public static string? ToQuery(string? typed)
    {
        var text = (typed ?? "").Length > TypedMaxLength ? typed![..TypedMaxLength] : typed ?? "";
        var words = Word().Matches(text.ToLowerInvariant()).Select(match => match.Value);
        var looked = WhatEveryListingMeans().Replace(string.Join(' ', words), " ")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Length > 1 && !Common.Contains(word))
            .Distinct()
            .Take(MostWords)
            .Select(Operand)
            .ToList();
        return looked.Count == 0 ? null : string.Join(" & ", looked);
    }

    private static string Operand(string word) =>
        AlsoCalled.TryGetValue(word, out var ours) ? $"('{word}' | '{ours}')" : $"'{word}'";

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(support workers?|care assistants?|care workers?|personal assistants?|carers?|enablers?|companions?|pas?|jobs?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex WhatEveryListingMeans();
}

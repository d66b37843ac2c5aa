using System.Globalization;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks.Learned;

/// <summary>
/// What the classifier sees of some words: each word, its beginning and its kinds, and which stand side by side. Each feature is known
/// by a hash alone, so that no list of them need be kept.
/// </summary>
internal static class WordFeatures
{
    /// <summary>Words longer than this are also known by so many first letters: "manage", "manager", "managing".</summary>
    private const int Beginning = 5;

    private const decimal MostAnHour = 40;

    /// <summary>The lists that phrases share tell which words are of one kind: "carer" and "helper" are both a worker.</summary>
    private static readonly ILookup<string, string> Kinds =
        (from list in Terms.SharedLists
         from entry in list.Value
         where !entry.Contains(' ')
         from word in entry.Split('/')
         select (Word: word.TrimEnd('*'), Kind: list.Key)).Distinct().ToLookup(one => one.Word, one => one.Kind, StringComparer.Ordinal);

    /// <summary>Each feature once, in no order.</summary>
    public static uint[] Of(IReadOnlyList<Word> words)
    {
        var features = new HashSet<uint>();
        string[] before = ["^"];
        for (var at = 0; at <= words.Count; at++)
        {
            string[] here = at < words.Count ? [.. NamesOf(words[at])] : ["$"];
            foreach (var name in here)
            {
                features.Add(Hash(name));
                foreach (var left in before)
                {
                    features.Add(Hash($"{left} {name}"));
                }
            }

            if (at >= 2 && at < words.Count)
            {
                features.Add(Hash($"{Written(words[at - 2])} _ {here[0]}"));
            }

            if (at < words.Count && words[at].Text is { Length: > Beginning } word)
            {
                features.Add(Hash(word[..Beginning] + "*"));
            }

            before = here;
        }

        return [.. features];
    }

    /// <summary>The word first, then its kinds.</summary>
    private static IEnumerable<string> NamesOf(Word word) =>
    [
        Written(word),
        .. Kinds[word.Text],
        .. word.IsName && !word.BeginsSentence ? [WordKeys.Name] : Array.Empty<string>(),
    ];

    /// <summary>Of a number only how long it is. Of an amount of money the whole pounds, where it may be for an hour.</summary>
    private static string Written(Word word) => word switch
    {
        { IsMoney: true } => Amount([.. word.Text.Skip(1).TakeWhile(letter => char.IsAsciiDigit(letter) || letter is '.' or ',')]),
        { Text: [>= '0' and <= '9', ..] text } => WordKeys.Number + text.Count(char.IsAsciiDigit),
        _ => word.Text,
    };

    private static string Amount(char[] figures) =>
        decimal.TryParse(figures, NumberStyles.Number, CultureInfo.InvariantCulture, out var pounds) && pounds < MostAnHour
            ? string.Create(CultureInfo.InvariantCulture, $"£{Math.Floor(pounds)}")
            : "£sum";

    /// <summary>As FNV-1a, letter by letter: the same on every machine and every day, as a string's own hash is not.</summary>
    private static uint Hash(string feature)
    {
        var hash = 2166136261;
        foreach (var letter in feature)
        {
            hash = (hash ^ letter) * 16777619;
        }

        return hash;
    }
}

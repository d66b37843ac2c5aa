using System.Globalization;
using System.Reflection;

namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>
/// A list of phrases from the folder Terms. One phrase a line:
/// <code>
/// # a comment
/// - mature garden              a near miss: where it lies over a find, the find is harmless
/// &lt;worker&gt; = pa | carer        a list with a name; those in words.txt can be used in every file
/// a/b         either word, with plural and possessive       supp*    any word that begins so
/// (very)      may be left out                                ..3      up to three words that do not matter; ...3 also over a stop
/// ~3          up to three words that describe what follows, and turn to nobody else
/// #18-80      a number in that range; £# is money            ^ and $  the beginning and the end of a sentence
/// Aa          a name: a word with one capital
/// {young} pa  only what is in braces is marked in the text
/// </code>
/// </summary>
internal sealed class Terms
{
    /// <summary>A list may use lists, but not without end.</summary>
    private const int MostNesting = 4;

    private static readonly Lazy<Dictionary<string, string[]>> Shared = new(() => Lists(Lines("words")));

    private readonly Dictionary<string, string[]> _lists;
    private readonly Step _finds;
    private readonly Step _nearMisses;

    private Terms(IReadOnlyList<string> lines)
    {
        _lists = new(Shared.Value);
        foreach (var (name, list) in Lists(lines))
        {
            _lists.Add(name, list);
        }

        Finds = [.. lines.Where(line => line[0] != '-' && !IsList(line))];
        var misses = lines.Where(line => line[0] == '-').Select(line => line[1..].Trim());
        _finds = new AnyOf([.. Finds.Select(Step)]);
        _nearMisses = new AnyOf([.. misses.Select(Step)]);
    }

    /// <summary>The lists that every rule may use, by name.</summary>
    public static IReadOnlyDictionary<string, string[]> SharedLists => Shared.Value;

    /// <summary>The phrases that are looked for, as they are written.</summary>
    public IReadOnlyList<string> Finds { get; }

    /// <summary>The lists that the phrases may use, by name.</summary>
    public IReadOnlyDictionary<string, string[]> AllLists => _lists;

    public static Terms Named(string name) => new(Lines(name));

    /// <summary>A list of one phrase, written as in the folder. It throws where the phrase cannot be read.</summary>
    public static Terms Of(string phrase) => new([phrase]);

    public IEnumerable<Seen> In(IReadOnlyList<Word> words)
    {
        IReadOnlyList<Seen>? harmless = null;
        foreach (var seen in All(_finds, words))
        {
            harmless ??= [.. All(_nearMisses, words)];
            var (start, end) = seen.Marked;
            if (!harmless.Any(miss => miss.Start < end && start < miss.End))
            {
                yield return seen;
            }
        }
    }

    /// <summary>Whether a phrase is found, near misses or not.</summary>
    public bool Knows(string text) => All(_finds, Words.Of(FoldedText.Of(text))).Any();

    private static IEnumerable<Seen> All(Step phrases, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count; at++)
        {
            var seen = new Seen { Start = at };
            if (phrases.Fits(words, at, seen) && seen.End > at)
            {
                yield return seen;
            }
        }
    }

    private static List<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PaConnect.Domain.Terms.{name}.txt")
            ?? throw new InvalidOperationException($"The terms {name} are not embedded.");
        using var reader = new StreamReader(stream);
        return
        [
            .. reader.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Where(line => !line.StartsWith("# ", StringComparison.Ordinal)),
        ];
    }

    private static bool IsList(string line) => line.Contains("> =", StringComparison.Ordinal);

    private static Dictionary<string, string[]> Lists(IEnumerable<string> lines) =>
        lines.Where(line => IsList(line))
            .Select(line => line.Split('=', 2, StringSplitOptions.TrimEntries))
            .GroupBy(parts => parts[0], parts => parts[1], StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.SelectMany(list => list.Split('|', StringSplitOptions.TrimEntries)).ToArray(),
                StringComparer.Ordinal);

    private Step Step(string phrase) => Step(phrase, new Accepted(), 0);

    /// <summary>From the last part to the first, because each step holds the next.</summary>
    private Step Step(string phrase, Step next, int nesting)
    {
        if (nesting > MostNesting)
        {
            throw new InvalidOperationException($"The lists of these terms go round in a ring: {phrase}");
        }

        return phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse()
            .Aggregate(next, (after, part) => Part(part, after, nesting));
    }

    private Step Part(string part, Step next, int nesting) => part switch
    {
        "Aa" => new Name(next),
        "^" or "$" => new Edge(part == "$", next),
        ['{', .. var rest] => new Mark(false, Part(rest, next, nesting)),
        [.. var rest, '}'] => Part(rest, new Mark(true, next), nesting),
        ['(', .. var rest, ')'] => new AnyOf([Part(rest, next, nesting), next]),
        ['.', '.', '.', .. var most] => new Gap(Count(most), true, next),
        ['.', '.', .. var most] => new Gap(Count(most), false, next),
        ['~', .. var most] => new Describing(Count(most), next),
        ['#', .. var range] => Number(range, false, next),
        ['£', '#', .. var range] => Number(range, true, next),
        ['<', .., '>'] => new AnyOf([.. List(part).Select(one => Step(one, next, nesting + 1))]),
        _ => Either(part, next),
    };

    private static int Count(string written) => int.Parse(written, CultureInfo.InvariantCulture);

    private string[] List(string name) => _lists.TryGetValue(name, out var list)
        ? list
        : throw new InvalidOperationException($"No list of terms has the name {name}.");

    private static Number Number(string range, bool isMoney, Step next) => range.Split('-') switch
    {
        [var from, var to] => new Number(Count(from), Count(to), isMoney, next),
        _ => new Number(0, int.MaxValue, isMoney, next),
    };

    /// <summary>Terms are folded as texts are, so that each matches itself.</summary>
    private static OneWord Either(string part, Step next)
    {
        var terms = part.Split('/').Select(term => Plain(term.TrimEnd('*')) + (term.EndsWith('*') ? "*" : "")).ToList();
        return new OneWord(
            [.. terms.Where(term => !term.EndsWith('*'))],
            [.. terms.Where(term => term.EndsWith('*')).Select(term => term[..^1])],
            next);
    }

    private static string Plain(string term) => Words.Of(FoldedText.Of(term)) is [var word]
        ? word.Text
        : throw new InvalidOperationException($"This is not one word: {term}");
}

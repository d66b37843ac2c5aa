namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>
/// A step of a phrase, and what comes after it. Every step takes a bounded number of words, so looking for a phrase takes a
/// bounded time at each word, whatever the text is.
/// </summary>
internal abstract record Step
{
    /// <summary>What may come first, as keys of words; null where anything may.</summary>
    public abstract IEnumerable<string>? Keys { get; }

    /// <summary>Whether the words from a place are the phrase; if so, where it ends and which words are to be marked.</summary>
    public abstract bool Fits(IReadOnlyList<Word> words, int at, Seen seen);
}

/// <summary>What a phrase found, as numbers of words. The end is not among them.</summary>
internal sealed class Seen
{
    public int Start { get; set; }

    public int End { get; set; }

    /// <summary>A word that may begin a sentence, because the phrase goes on there.</summary>
    public int GoesOnAt { get; set; } = -1;

    public int? MarkStart { get; set; }

    public int? MarkEnd { get; set; }

    public (int Start, int End) Marked => (MarkStart ?? Start, MarkEnd ?? End);

    public bool MayTake(IReadOnlyList<Word> words, int at) => at == Start || at == GoesOnAt || !words[at].BeginsSentence;
}

internal sealed record Accepted : Step
{
    public override IEnumerable<string>? Keys => null;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen)
    {
        seen.End = at;
        return true;
    }
}

/// <summary>One word: a term, its plural or possessive, or any word that begins with a stem.</summary>
internal sealed record OneWord(IReadOnlyList<string> Terms, IReadOnlyList<string> Stems, Step Next) : Step
{
    /// <summary>Shorter terms have no plural of their own: "a" is not "as".</summary>
    private const int ShortestWithPlural = 3;

    public override IEnumerable<string>? Keys =>
    [
        .. Terms, .. Terms.Where(term => term.Length >= ShortestWithPlural).Select(term => term + "s"), .. Stems.Select(WordKeys.OfStem),
    ];

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen) =>
        at < words.Count
        && seen.MayTake(words, at)
        && (IsTerm(words[at]) || IsStem(words[at]))
        && Next.Fits(words, at + 1, seen);

    private bool IsTerm(Word word)
    {
        foreach (var term in Terms)
        {
            if (word.Is(term) || (term.Length >= ShortestWithPlural && IsPlural(word, term)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsStem(Word word)
    {
        foreach (var stem in Stems)
        {
            if (word.StartsLike(stem))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlural(Word word, string term) =>
        word.Text.Length == term.Length + 1 && word.Text[^1] == 's' && word.StartsLike(term);
}

/// <summary>Somebody's name, as far as capitals tell.</summary>
internal sealed record Name(Step Next) : Step
{
    private static readonly HashSet<string> NoNames = new(
        ("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september "
            + "october november december christmas easter ramadan eid diwali the a an i im ive my our his her their your you we they "
            + "he she it is if in on at and or but no not this that these there here please pay when with for from to of as by so do "
            + "what who where why how english welsh british scottish irish uk london council direct payment personal assistant pa "
            + "carer level nhs dbs bsl school college university church hospital street road centre club team mum mums dad dads mam nan gran grandma grandad jamaican polish indian african asian chinese american italian french german "
            + "spanish european muslim christian jewish hindu sikh catholic mr mrs miss ms dr sir").Split(' '),
        StringComparer.Ordinal);

    public override IEnumerable<string>? Keys => [WordKeys.Name];

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen) =>
        at < words.Count
        && words[at].IsName
        && !words[at].BeginsSentence
        && !NoNames.Contains(words[at].Text)
        && Next.Fits(words, at + 1, seen);
}

/// <summary>A number from one to another. "30s" and "18-year" are numbers too.</summary>
internal sealed record Number(int From, int To, bool IsMoney, Step Next) : Step
{
    public override IEnumerable<string>? Keys => [WordKeys.Number];

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen) =>
        at < words.Count
        && seen.MayTake(words, at)
        && IsIn(words[at])
        && Next.Fits(words, at + 1, seen);

    private bool IsIn(Word word)
    {
        if (word.IsMoney != IsMoney)
        {
            return false;
        }

        var (value, at) = (0, IsMoney ? 1 : 0);
        for (; at < word.Text.Length && char.IsAsciiDigit(word.Text[at]); at++)
        {
            value = Math.Min(value, 100_000) * 10 + (word.Text[at] - '0');
        }

        return at > (IsMoney ? 1 : 0) && From <= value && value <= To;
    }
}

/// <summary>Up to so many words that do not matter, in the same sentence or, where it says so, over one end of a sentence.</summary>
internal sealed record Gap(int Most, bool GoesOn, Step Next) : Step
{
    public override IEnumerable<string>? Keys => null;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen)
    {
        var ends = 0;
        for (var to = at; to <= at + Most && to <= words.Count; to++)
        {
            var begins = to < words.Count && to > seen.Start && words[to].BeginsSentence;
            ends += begins ? 1 : 0;
            if (ends > (GoesOn ? 1 : 0))
            {
                return Next is Accepted || (!GoesOn && Next.Fits(words, to, seen));
            }

            seen.GoesOnAt = begins ? to : seen.GoesOnAt;
            if (Next.Fits(words, to, seen) && Next is not Accepted)
            {
                return true;
            }
        }

        return Next is Accepted;
    }
}

/// <summary>
/// Up to so many words that describe what comes next: "a kind and patient" before "lady". A word such as "for" or "my" turns to
/// another person or thing ("a PA for a lady"), so it is never one of them.
/// </summary>
internal sealed record Describing(int Most, Step Next) : Step
{
    private static readonly HashSet<string> TurnsAway = new(
        ("for with to of from by in on at into who whom whose which that than as when where while if because so but i he she they we "
            + "you me him us them my his our their your its this these those no not never is are was were be am has have had do does "
            + "did will would can could may might must should support help assist care look after take get go").Split(' '),
        StringComparer.Ordinal);

    public override IEnumerable<string>? Keys => null;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen)
    {
        for (var to = at; to <= at + Most && to <= words.Count; to++)
        {
            if (Next.Fits(words, to, seen))
            {
                return true;
            }

            if (to == words.Count || !seen.MayTake(words, to) || TurnsAway.Contains(words[to].Text))
            {
                return false;
            }
        }

        return false;
    }
}

/// <summary>The beginning or the end of a sentence.</summary>
internal sealed record Edge(bool IsEnd, Step Next) : Step
{
    public override IEnumerable<string>? Keys => IsEnd ? null : Next.Keys;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen) =>
        (IsEnd ? at == words.Count || words[at].BeginsSentence : at < words.Count && words[at].BeginsSentence)
        && Next.Fits(words, at, seen);
}

/// <summary>The beginning or the end of what is marked in the text.</summary>
internal sealed record Mark(bool IsEnd, Step Next) : Step
{
    public override IEnumerable<string>? Keys => Next.Keys;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen)
    {
        if (!Next.Fits(words, at, seen))
        {
            return false;
        }

        if (IsEnd)
        {
            seen.MarkEnd = at;
        }
        else
        {
            seen.MarkStart = at;
        }

        return true;
    }
}

/// <summary>Any one of several. They are kept by their first words, so that a long list costs little at each word.</summary>
internal sealed record AnyOf : Step
{
    private readonly Dictionary<string, List<Step>> _byKey = new(StringComparer.Ordinal);
    private readonly List<Step> _others = [];

    public AnyOf(IReadOnlyList<Step> steps)
    {
        foreach (var step in steps)
        {
            if (step.Keys is not { } keys)
            {
                _others.Add(step);
                continue;
            }

            foreach (var key in keys.Distinct(StringComparer.Ordinal))
            {
                if (!_byKey.TryGetValue(key, out var those))
                {
                    _byKey.Add(key, those = []);
                }

                those.Add(step);
            }
        }
    }

    public override IEnumerable<string>? Keys => _others.Count > 0 ? null : _byKey.Keys;

    public override bool Fits(IReadOnlyList<Word> words, int at, Seen seen) =>
        (at < words.Count && AnyFitsByKey(words, at, seen)) || AnyFits(_others, words, at, seen);

    private bool AnyFitsByKey(IReadOnlyList<Word> words, int at, Seen seen)
    {
        foreach (var key in words[at].Keys)
        {
            if (_byKey.TryGetValue(key, out var those) && AnyFits(those, words, at, seen))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AnyFits(List<Step> steps, IReadOnlyList<Word> words, int at, Seen seen)
    {
        foreach (var step in steps)
        {
            if (step.Fits(words, at, seen))
            {
                return true;
            }
        }

        return false;
    }
}

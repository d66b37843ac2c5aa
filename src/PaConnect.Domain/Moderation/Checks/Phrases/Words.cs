using System.Text;

namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>Cuts a folded text into words. Letters that were spaced out ("c a s h") are one word again.</summary>
public static class Words
{
    private const string EndsOfSentences = ".!?;\n";
    private const string InsideWords = "'*!@$";
    private const string InsideNumbers = ".,:";

    private static readonly string[] Shortened = ["mr", "mrs", "ms", "dr", "prof", "approx", "incl", "inc", "tel"];

    /// <summary>Short ways to write words. Terms are folded by them too, so that each still matches itself.</summary>
    private static readonly Dictionary<string, string> TextSpeak = new(StringComparer.Ordinal)
    {
        ["youll"] = "you",
        ["youd"] = "you",
        ["youve"] = "you",
        ["youre"] = "you",
        ["ya"] = "you",
        ["ye"] = "you",
        ["ur"] = "your",
        ["yer"] = "your",
        ["any1"] = "anyone",
        ["some1"] = "someone",
        ["no1"] = "noone",
        ["every1"] = "everyone",
        ["pls"] = "please",
        ["plz"] = "please",
        ["ppl"] = "people",
        ["coz"] = "because",
        ["cos"] = "because",
        ["cuz"] = "because",
        ["wud"] = "would",
        ["shud"] = "should",
        ["cud"] = "could",
        ["payed"] = "paid",
        ["msg"] = "message",
        ["msgs"] = "messages",
        ["txt"] = "text",
        ["fone"] = "phone",
        ["thru"] = "through",
        ["b4"] = "before",
        ["exp"] = "experience",
        ["yrs"] = "years",
        ["hrs"] = "hours",
        ["wk"] = "week",
    };

    /// <summary>Fewer single letters in a row may be meant: "a b or c".</summary>
    private const int FewestSpacedLetters = 4;

    public static IReadOnlyList<Word> Of(FoldedText folded)
    {
        var text = folded.Text;
        var words = new List<Word>();
        var begins = true;
        var at = 0;
        while (at < text.Length)
        {
            if (IsStart(text, at))
            {
                var end = End(text, at);
                words.Add(new Word(Plain(text[at..end]), at, end, begins, IsName(folded, at, end)));
                (at, begins) = (end, false);
            }
            else
            {
                begins = begins || EndsSentence(text, at);
                at++;
            }
        }

        return Joined(words, text);
    }

    private static bool IsStart(string text, int at) =>
        char.IsLetterOrDigit(text[at]) || (text[at] == '£' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]));

    private static bool EndsSentence(string text, int at) =>
        EndsOfSentences.Contains(text[at])
        && (text[at] == '\n' || at + 1 == text.Length || !char.IsLetterOrDigit(text[at + 1]))
        && !IsInitial(text, at)
        && !(text[at] == '.' && Shortened.Any(word => EndsWith(text.AsSpan(0, at), word)));

    /// <summary>"Mrs P. Green": a single letter with a stop.</summary>
    private static bool IsInitial(string text, int at) =>
        text[at] == '.' && at > 1 && char.IsAsciiLetter(text[at - 1]) && !char.IsLetterOrDigit(text[at - 2]) && text[at - 1] is not 'i';

    /// <summary>"Mrs. Green": a word that is written with a stop.</summary>
    private static bool EndsWith(ReadOnlySpan<char> text, string word) =>
        text.EndsWith(word, StringComparison.Ordinal) && (text.Length == word.Length || !char.IsLetterOrDigit(text[^(word.Length + 1)]));

    private static int End(string text, int start)
    {
        var at = start + 1;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || GoesOn(text, at)))
        {
            at++;
        }

        return at;
    }

    private static bool GoesOn(string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return false;
        }

        var (before, mark, after) = (text[at - 1], text[at], text[at + 1]);
        return char.IsAsciiDigit(before)
            ? InsideNumbers.Contains(mark) && char.IsAsciiDigit(after)
            : InsideWords.Contains(mark) && (char.IsLetter(after) || after == mark) && before != '£';
    }

    private static bool IsName(FoldedText folded, int start, int end) =>
        end - start > 1 && folded.IsCapital(start) && !folded.IsCapital(start + 1) && char.IsLetter(folded.Text[start + 1]);

    private static string Plain(string written)
    {
        if (written.StartsWith("you'", StringComparison.Ordinal))
        {
            return "you";
        }

        if (TextSpeak.TryGetValue(written, out var inFull))
        {
            return inFull;
        }

        if (written.All(char.IsAsciiLetterLower) || !written.Any(char.IsLetter))
        {
            return written;
        }

        // "I'll" must not become "ill", nor "we're" "were".
        var plain = new StringBuilder(
            written.EndsWith("'ll", StringComparison.Ordinal) || written.EndsWith("'re", StringComparison.Ordinal)
                ? written
                : written.Replace("'", "", StringComparison.Ordinal));
        if (char.IsLetter(written[0]))
        {
            plain.Replace('!', 'i').Replace('@', 'a').Replace('$', 's')
                .Replace('0', 'o').Replace('1', 'i').Replace('3', 'e').Replace('4', 'a').Replace('5', 's');
        }

        return plain.ToString();
    }

    private static List<Word> Joined(List<Word> words, string text)
    {
        var joined = new List<Word>(words.Count);
        for (var at = 0; at < words.Count; at++)
        {
            var end = IsLetter(words[at]) ? at + 1 : at;
            while (end > at && end < words.Count && IsLetter(words[end]) && IsSpaced(words, end, at + 1, text))
            {
                end++;
            }

            if (end - at < FewestSpacedLetters)
            {
                joined.Add(InFull(words[at]));
                continue;
            }

            var whole = string.Concat(words.Skip(at).Take(end - at).Select(word => word.Text));
            joined.Add(new Word(whole, words[at].Start, words[end - 1].End, words[at].BeginsSentence, false));
            at = end - 1;
        }

        return joined;
    }

    /// <summary>A lone "u" is a word; one among spaced letters is a letter.</summary>
    private static Word InFull(Word word) =>
        word.Text == "u" ? new Word("you", word.Start, word.End, word.BeginsSentence, false) : word;

    private static bool IsLetter(Word word) => word.Text.Length == 1 && char.IsLetter(word.Text[0]);

    /// <summary>One mark between two letters, and the same between all: "a m.a.t.u.r.e".</summary>
    private static bool IsSpaced(List<Word> words, int at, int first, string text) =>
        words[at].Start - words[at - 1].End == 1
        && text[words[at].Start - 1] is ' ' or '.' or '-'
        && text[words[at].Start - 1] == text[words[first].Start - 1];
}

using System.Globalization;
using System.Text;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// A text as the rules read it: small letters, no accents, no invisible letters, plain quotes and dashes, single
/// spaces, and letters
/// of other scripts that look Latin made Latin. Each letter remembers where it came from, so that what is found is
/// marked in the
/// text as written. A new line stays one, because a sentence seldom goes on over it.
/// </summary>
public sealed class FoldedText
{
    private const string LookAlikes =
        "аaеeоoрpсcуyхxіiѕsјjкkмmтtвbнhԁdɡgһhӏlαaοoρpνvιiκkτtυuχxεeıiłløođdħh";

    /// <summary>Letters that show nothing, though Unicode calls them letters.</summary>
    private const string Blanks = "\u115F\u1160\u3164\u2800";

    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly StringBuilder _folded = new();

    private FoldedText() { }

    public string Text { get; private set; } = "";

    private string Written { get; init; } = "";

    public static FoldedText Of(string original)
    {
        var folded = new FoldedText { Written = original };
        var at = 0;
        while (at < original.Length)
        {
            Rune.DecodeFromUtf16(original.AsSpan(at), out var rune, out var length);
            folded.Add(rune, at, at + length);
            at += length;
        }

        folded.Text = folded._folded.ToString();
        return folded;
    }

    /// <summary>Where letters of the folded text stand in the original, in UTF-16 code units.</summary>
    public (int Start, int Length) Original(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(length, 1);
        var from = _starts[start];
        return (from, _ends[start + length - 1] - from);
    }

    /// <summary>Whether a letter of the folded text was written as a capital.</summary>
    public bool IsCapital(int at) => char.IsUpper(Written[_starts[at]]);

    private void Add(Rune rune, int start, int end)
    {
        if (rune.IsAscii)
        {
            Add((char)rune.Value, start, end);
            return;
        }

        if (IsNoLetter(rune.Value))
        {
            return;
        }

        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            Add(part, start, end);
        }
    }

    /// <summary>The 66 code points that Unicode keeps out of texts, and that cannot be normalised.</summary>
    private static bool IsNoLetter(int value) => (value & 0xFFFE) == 0xFFFE || value is >= 0xFDD0 and <= 0xFDEF;

    private void Add(char letter, int start, int end)
    {
        if (Plain(letter) is not { } plain)
        {
            return;
        }

        var last = _folded.Length == 0 ? '\n' : _folded[^1];
        if (plain is ' ' or '\n' && last is ' ' or '\n')
        {
            // A run of blanks is one, and a new line among them wins.
            if (plain == '\n' && _folded.Length > 0)
            {
                _folded[^1] = '\n';
            }

            return;
        }

        _folded.Append(plain);
        _starts.Add(start);
        _ends.Add(end);
    }

    /// <summary>Null for what is dropped.</summary>
    private static char? Plain(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => null,
        UnicodeCategory.SpaceSeparator => ' ',
        UnicodeCategory.DashPunctuation => '-',
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => '\n',
        UnicodeCategory.Control => letter is '\n' or '\r' ? '\n' : ' ',
        _ when Blanks.Contains(letter) => null,
        _ => letter switch
        {
            '\u2018' or '\u2019' or '\u02BC' or '`' or '\u00B4' => '\'',
            '\u201C' or '\u201D' => '"',
            '\u2212' => '-',
            '\u2044' => '/',
            _ => LookAlike(char.ToLowerInvariant(letter)),
        },
    };

    private static char LookAlike(char letter)
    {
        if (letter < '\u0080')
        {
            return letter;
        }

        for (var at = 0; at < LookAlikes.Length; at += 2)
        {
            if (LookAlikes[at] == letter)
            {
                return LookAlikes[at + 1];
            }
        }

        return letter;
    }
}

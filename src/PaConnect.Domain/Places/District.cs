using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PaConnect.Domain.Places;

/// <summary>
/// The first half of a postcode, such as SO23: as near as a page ever says where somebody lives. The grammar is Royal Mail's; whether the
/// district really exists is for the reference places to say.
/// </summary>
public readonly partial record struct District : IParsable<District>
{
    /// <summary>A9, A99, AA9, AA99, A9A and AA9A, without the letters that are never used in each position.</summary>
    internal const string Grammar =
        "(?:[A-PR-UWYZ][0-9]{1,2}|[A-PR-UWYZ][A-HK-Y][0-9]{1,2}" +
        "|[A-PR-UWYZ][0-9][ABCDEFGHJKPSTUW]|[A-PR-UWYZ][A-HK-Y][0-9][ABEHMNPRVWXY])";

    public const int MaxLength = 4;

    private readonly string? _code;

    private District(string code) => _code = code;

    public string Code => _code ?? "";

    /// <summary>The letters it begins with, such as SO.</summary>
    public string Area => Code[..LettersIn(Code)];

    public static District Parse(string s) => Parse(s, null);

    public static District Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var district) ? district : throw new FormatException("That is not a postcode district.");

    public static bool TryParse([NotNullWhen(true)] string? s, out District result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out District result)
    {
        var typed = Postcode.Squeeze(s);
        result = WholeDistrict().IsMatch(typed) ? new District(typed) : default;
        return result != default;
    }

    public override string ToString() => Code;

    /// <summary>Only for a code that has already been matched.</summary>
    internal static District Trusted(string code) => new(code);

    private static int LettersIn(string code) => code.TakeWhile(char.IsAsciiLetter).Count();

    [GeneratedRegex(@"\A" + Grammar + @"\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeDistrict();
}

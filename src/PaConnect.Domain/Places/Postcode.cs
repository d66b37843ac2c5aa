using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace PaConnect.Domain.Places;

/// <summary>
/// A whole postcode, such as SO23 9AB. It belongs to the private layer: a page shows its <see cref="Outward"/> district. It is read in
/// any case and with spaces anywhere; GIR 0AA, which is no place, and the postcodes of the forces overseas are refused.
/// </summary>
public readonly partial record struct Postcode : IParsable<Postcode>
{
    public const int MaxLength = 8;

    /// <summary>As much as we read of what somebody typed, spaces included.</summary>
    private const int LongestTyped = 20;

    private const int InwardLength = 3;

    private readonly string? _squeezed;

    private Postcode(string squeezed) => _squeezed = squeezed;

    public District Outward => _squeezed is { } code ? District.Trusted(code[..^InwardLength]) : default;

    public static Postcode Parse(string s) => Parse(s, null);

    public static Postcode Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var postcode) ? postcode : throw new FormatException("That is not a postcode.");

    public static bool TryParse([NotNullWhen(true)] string? s, out Postcode result) => TryParse(s, null, out result);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Postcode result)
    {
        var typed = Squeeze(s);
        result = WholePostcode().IsMatch(typed) && !IsOverseas(typed) ? new Postcode(typed) : default;
        return result != default;
    }

    public override string ToString() =>
        _squeezed is { } code ? $"{code[..^InwardLength]} {code[^InwardLength..]}" : "";

    /// <summary>Capitals without spaces; empty for what is too long to be a postcode.</summary>
    internal static string Squeeze(string? typed) => typed is { Length: <= LongestTyped }
        ? string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant()
        : "";

    /// <summary>BF1 to BFPO addresses are forces' mail, which follows the people and not the map.</summary>
    private static bool IsOverseas(string code) => code.StartsWith("BF1", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\A" + District.Grammar + @"[0-9][ABD-HJLNP-UW-Z]{2}\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholePostcode();
}

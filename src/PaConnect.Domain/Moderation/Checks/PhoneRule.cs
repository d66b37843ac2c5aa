using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>UK phone numbers: with any spacing, with letters that look like digits, and spoken ("oh seven double
/// three…").</summary>
internal static partial class PhoneRule
{
    private const string Digit = "[0-9oil]";
    private const string Between = @"[\s.\-()/_*]{0,3}";
    private const string Spoken = "(oh|o|zero|nought|naught|one|two|three|four|five|six|seven|eight|nine|hundred)";

    private const int FewestRealDigits = 4;
    private const int FewestSpokenDigits = 9;
    private const int MostSpokenDigits = 14;

    public static ITextRule Numerals { get; } = new PatternRule(
        "phone",
        ReasonCode.PrivacyOvershare,
        "This looks like a phone number. Anybody could ring it. Take it out: people can write to you here.",
        National(), Abroad(), WithoutNought())
    {
        IsHarmless = seen => seen.Match.Value.Count(char.IsAsciiDigit) < FewestRealDigits
            || TimeOrDate().IsMatch(seen.Text[seen.Match.Index..]),
    };

    public static ITextRule Words { get; } = new PatternRule(
        "phone-in-words",
        ReasonCode.PrivacyOvershare,
        "This looks like a phone number in words. Anybody could ring it. Take it out: people can write to you here.",
        SpokenNumber(), WithoutNoughtInWords())
    {
        IsHarmless = seen => DigitsIn(seen.Match.Value) is < FewestSpokenDigits or > MostSpokenDigits
            || !SpokenWord().IsMatch(seen.Match.Value),
    };

    private static int DigitsIn(string spoken) => SpokenPart().Matches(spoken).Sum(part => part switch
    {
        _ when char.IsAsciiDigit(part.Value[0]) => part.Length,
        _ when part.Value.StartsWith("double", StringComparison.Ordinal) => 2,
        _ when part.Value == "hundred" => 2,
        _ when part.Value.StartsWith("tr", StringComparison.Ordinal) => 3,
        _ => 1,
    });

    [GeneratedRegex(
        @"(?<![a-z0-9£])\(?[0o]" + Between + "[1-35789il](" + Between + Digit + @"){7,9}(?![a-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex National();

    [GeneratedRegex(
        @"(?<![a-z0-9£])(\+|[0o]{2})?[\s(]{0,2}4[\s.\-]?4" + Between + "([0o]" + Between + ")?[1-35789il]("
            + Between + Digit + @"){8,9}(?![a-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Abroad();

    /// <summary>A mobile number whose first nought was left out, in its usual groups.</summary>
    [GeneratedRegex(
        @"(?<![a-z0-9£])7[0-9]{3}[\s.\-]?[0-9]{3}[\s.\-]?[0-9]{3}(?![a-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WithoutNought();

    [GeneratedRegex(
        @"^([012]?[0-9]\.[0-5][0-9]\s?-?\s?(to )?[012]?[0-9]\.[0-5][0-9]|[0-3]?[0-9]([/.\-])(0?[1-9]"
            + @"|1[0-2])[/.\-](19|20)[0-9]{2}(?![0-9]))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex TimeOrDate();

    [GeneratedRegex(
        @"(?<![a-z0-9])((oh|o|zero|nought|naught|0)[\s,.\-]{1,3}(one|two|three|seven|eight|double|[1-3578])"
            + @"|0[1-3578])"
            + @"([\s,.\-]{0,3}(((double|triple|treble)[ -])?" + Spoken + @"(?![a-z])|((double|triple"
            + @"|treble)[ -])?[0-9]{1,6})){4,12}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SpokenNumber();

    [GeneratedRegex(
        @"(?<![a-z0-9])seven([\s,.\-]{1,3}((double|triple|treble)[ -])?" + Spoken + @"(?![a-z])){6,12}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WithoutNoughtInWords();

    [GeneratedRegex("[a-z]{2}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SpokenWord();

    [GeneratedRegex(
        @"(double|triple|treble)[ -]" + "(" + Spoken + "|[0-9])|" + Spoken + "|[0-9]{1,20}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SpokenPart();
}

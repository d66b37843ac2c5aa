using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Words that lead a stranger to a door, or through it.</summary>
internal static partial class PlaceRules
{
    public static ITextRule WholePostcode { get; } = new PatternRule(
        "postcode",
        ReasonCode.PrivacyOvershare,
        "This looks like a full postcode. It leads to a few doors only. Give the first half, such as SO23.",
        PostcodeLike())
    {
        IsHarmless = seen => !IsPostcode(seen),
    };

    public static ITextRule StreetAddress { get; } = new PatternRule(
        "street-address",
        ReasonCode.PrivacyOvershare,
        "This looks like an address. Strangers could find the home. Say the town or the part of town.",
        Street(), Flat(), LivesAt(), HouseName())
    {
        IsHarmless = seen => (seen.Match.Groups["way"].Success && !IsNamed(seen)) || PublicPlace().IsMatch(seen.After),
    };

    public static ITextRule EntryCode { get; } = new PatternRule(
        "entry-code",
        ReasonCode.PrivacyOvershare,
        "This looks like the way to get a key or open a door. Take it out, and change the code if it was ever on show.",
        Code());

    public static ITextRule KeyPlace { get; } = new PhraseRule(
        "entry",
        ReasonCode.PrivacyOvershare,
        "This looks like the way to get a key or open a door. Take it out, and change the code if it was ever on show.");

    /// <summary>Letters that stand for digits are read as digits where only a digit can be.</summary>
    private static bool IsPostcode(Sighting seen)
    {
        var inward = seen.Match.Groups["inward"];
        var digit = inward.Value[0] switch { 'o' => '0', 'i' or 'l' => '1', var real => real };
        var outward = seen.Match.Groups["outward"];
        return Postcode.TryParse($"{outward.Value} {digit}{inward.Value[1..]}", out _)
            && !IsOrdinal(seen, outward, inward);
    }

    /// <summary>"Level B2 1st aid", "grade E1 4hr shifts": small letters after a capital.</summary>
    private static bool IsOrdinal(Sighting seen, Group outward, Group inward)
    {
        var first = seen.Field.Text[seen.Field.Folded.Original(outward.Index, 1).Start];
        var last = seen.Field.Text[seen.Field.Folded.Original(inward.Index + inward.Length - 1, 1).Start];
        return inward.Value[1..] is "st" or "nd" or "rd" or "th" or "hr"
            && char.IsAsciiLetterUpper(first)
            && char.IsAsciiLetterLower(last);
    }

    /// <summary>"5 minutes drive" is no address and "5 Meadow Drive" is: the name of a street has capitals.</summary>
    private static bool IsNamed(Sighting seen)
    {
        var (field, name) = (seen.Field, seen.Match.Groups["name"]);
        return Names().Matches(name.Value).All(
            word => char.IsUpper(field.Text[field.Folded.Original(name.Index + word.Index, 1).Start]));
    }

    [GeneratedRegex(
        @"(?<![a-z0-9])(?<outward>[a-z]{1,2}[0-9][0-9a-z]?)[\s.\-_]{0,3}(?<inward>[0-9oil][a-z]{2})(?![a-z0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PostcodeLike();

    /// <summary>Streets that are also plain words ("way") count only where the name is written with capitals.</summary>
    [GeneratedRegex(
        @"(?<![\w£.:/])[0-9]{1,4}[a-z]?,?\s(?!(?:minute|min|hour|hr|day|night|week|month|year|mile|metre|yard"
            + @"|time|people|other|am|pm)s?\b)"
            + @"(?<name>((?!(?:the|a|an|to|of|in|on|from|by|off|or|and|down|up|minutes?|mins?|hours?|days?"
            + @"|miles?)\b)[a-z'\-]{1,30}\s){1,3})"
            + @"((street|road|rd|avenue|crescent|terrace|mews)|(?<way>st|ave|lane|close|drive|way|gardens"
            + @"|court|grove|place|square|walk|hill|row|parade|cottages?|rise|view))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Street();

    [GeneratedRegex(
        @"\b(flat|apartment)\s((no|number)\.?\s)?[0-9]{1,4}[a-z]?\b(?!\s?(-|to|miles?|minutes?|mins?|beds?"
            + @"|bedrooms?|floors?|doors?|people|storeys?))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Flat();

    [GeneratedRegex(
        @"\b(key ?-?safe|door|gate|entry|alarm|keypad|key ?box|lock ?box|building)( (code|number|pin"
            + @"|combination))?[^\n.!?0-9£]{0,25}"
            + @"(?<![£0-9])(?<hit>\b[a-z]?[0-9]{4,8}[a-z]?)\b(?! ?(miles|metres|hours|pounds|steps))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Code();

    /// <summary>"We live at 9 The Paddocks": the name has capitals, and is no day.</summary>
    [GeneratedRegex(
        @"\b(lives?|living|come|visit|call|we are|i am|house is|home is|address is) (?<way>(at |to )?(number )?)"
            + @"(?<hit>[0-9]{1,4}[a-z]?,? (?!(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
            + @"|september|october|november|december)(?<name>(the )?[a-z'\-]{3,20}))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex LivesAt();

    /// <summary>"We are at Rose Cottage, Mill Lane".</summary>
    [GeneratedRegex(
        @"\b(lives?|living|we are|we're|i am|i'm|find us|find me|come|come to us) (at|in) (?<way>)(?<hit>(?<name>[a-z'\-]{2,20}( [a-z'\-]{2,20})?)"
            + @" (cottage|house|lodge|farm|villa|barn|manor|mews))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex HouseName();

    /// <summary>A hall or a shop may give its address.</summary>
    [GeneratedRegex(
        @"^,? ?(the )?(\w{1,20} )?(hall|centre|club|church|library|cafe|shop|school|surgery|theatre|gym|pool|pub|office)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex PublicPlace();

    [GeneratedRegex(@"[a-z'\-]{1,30}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Names();
}

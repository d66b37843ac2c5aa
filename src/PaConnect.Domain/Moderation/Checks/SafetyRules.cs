using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What a person should look at before anybody gets hurt.</summary>
internal static partial class SafetyRules
{
    public static ITextRule Lifting { get; } = new PatternRule(
        "manual-lifting",
        ReasonCode.SafetyRisk,
        "This looks like lifting a person by hand. Say what equipment, second person or training there is.",
        LiftedByHand())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    public static ITextRule Child { get; } = new PatternRule(
        "under-18",
        ReasonCode.Other,
        "This looks like work with somebody under 18. A person must look at the local rules for it.",
        ChildAge());

    public static ITextRule Sexual { get; } = new PatternRule(
        "sexual-content",
        ReasonCode.SexualOrExploit,
        "This may be about sexual services. A person must read it.",
        SexualWords())
    {
        IsHarmless = seen => seen.IsDenied,
    };

    [GeneratedRegex(
        @"\b(manual(ly)?|by hand|without (a |the |any )?(hoist|aids|equipment))( \w+){0,4} (transfer\w*"
            + @"|lift\w*|hoist|aids)\b|\b(transfer\w*|lift(ing|ed)?|lift (me|him|her"
            + @"|them))( \w+){0,4} (manual(ly)?|by hand|without (a |the |any )?(hoist|aids|equipment)|on your own"
            + @"|alone)\b"
            + @"|\b(two|2)[ -]person (lift|transfer)\w*|\b(carry|lift) (me|him|her|them)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex LiftedByHand();

    [GeneratedRegex(
        @"(?<![\w£.])([1-9]|1[0-7])[ -](years?|yrs?)[ -]old\b(?! (dog|cat|house|car|van|puppy|labrador"
            + @"|building|charity|hoist))|\b(son|daughter|boy|girl|child),? \(?aged? ([1-9]|1[0-7])\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex ChildAge();

    [GeneratedRegex(
        @"\b(sexual (services?|favours?|relief|massage|needs|contact)|sensual|erotic|happy ending"
            + @"|escorts? (service|wanted|work)|friends? with benefits|no strings|naked|topless|nude|lingerie"
            + @"|intimate (massage|services?|company|relationship)|sugar (daddy|baby)"
            + @"|relationship with the right (lady|woman|girl|man|person)|more than (a )?(job|pa|carer"
            + @"|friends?) for the right)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex SexualWords();
}

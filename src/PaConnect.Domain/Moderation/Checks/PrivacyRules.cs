using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What strangers need not know about the people at home. Advice, because it is theirs to tell.</summary>
internal static partial class PrivacyRules
{
    public static ITextRule Diagnosis { get; } = new PhraseRule(
        "diagnosis",
        ReasonCode.PrivacyOvershare,
        "This may say more about health than you want strangers to know. You can tell the person you choose later.");

    public static ITextRule Alone { get; } = new PhraseRule(
        "alone",
        ReasonCode.PrivacyOvershare,
        "This tells strangers when somebody is alone or the home is empty. Take it out. Tell the person you choose later.");

    public static ITextRule Surname { get; } = new PhraseRule(
        "surname",
        ReasonCode.PrivacyOvershare,
        "This looks like a surname. With it strangers could find the home. Use a first name.")
    {
        IsHarmless = _ => false,
    };

    public static ITextRule ThirdParty { get; } = new PhraseRule(
        "third-party",
        ReasonCode.ThirdPartyData,
        "This names somebody else, or tells what only they should tell. Say \"my son\" or \"my last PA\" without more.")
    {
        IsHarmless = _ => false,
    };

    public static ITextRule ExactAge { get; } = new PatternRule(
        "exact-age",
        ReasonCode.PrivacyOvershare,
        "This gives somebody's exact age. Strangers need not know it. You could say child, young adult or older person.",
        YearsOld(), OfAge(), Born(), Turned())
    {
        IsHarmless = seen => AgeOfApplicants().IsMatch(seen.Before) || OwnWork().IsMatch(seen.After),
    };

    [GeneratedRegex(
        @"(?<![\w£.])[1-9][0-9]?[ -](years?|yrs?)[ -]old\b(?! (dog|cat|house|car|van|puppy|labrador|building|charity|hoist|horse))",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex YearsOld();

    [GeneratedRegex(
        @"\b(i am|i'm|he is|he's|she is|she's|is aged|son,?|daughter,?|who is) (aged )?"
            + @"(?<hit>[1-9][0-9])(?=$|[,.;)\n]| and\b| years? of age\b| with\b| who\b)"
            + @"|\b(son|daughter|man|woman|boy|girl|mum|dad|mother|father|husband|wife|lady|gentleman),? \(?(?<hit>aged? [1-9][0-9]?)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OfAge();

    [GeneratedRegex(
        @"\b(i|he|she|mum|dad) (have |has |just |recently )?(turned|turns|will be|is turning|am turning|reached|hit) (?<hit>[1-9][0-9])\b(?! ?(minutes|hours|miles|%))"
            + @"|\b(my|his|her|mum's|dad's) (?<hit>[1-9][0-9](st|nd|rd|th) birthday)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Turned();

    /// <summary>"Between 20 and 35 years old": a limit on who applies, which is another rule's.</summary>
    [GeneratedRegex(
        @"\b(between [^.]{1,12}and|over|under|at least|older than|younger than|up to|above|below) $",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AgeOfApplicants();

    /// <summary>"I'm 22 and I've done two years of nights": a worker, who may tell their own age.</summary>
    [GeneratedRegex(
        @"^,? (and|but|with) (i've |i have |i )?(still |already |also |now )?"
            + @"(done|worked|work|cycle|drive|cared|spent|been (a|caring|in care)|run|walk|swim)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OwnWork();

    [GeneratedRegex(
        @"\bdate of birth (is|:)|\bborn (on|in) ([0-9]{1,2} )?(\w{1,20} )?(19|20)[0-9]{2}\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Born();
}

using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What a person should look at before anybody gets hurt.</summary>
internal static partial class SafetyRules
{
    private static readonly Terms TrainingNamed = Terms.Named("training-named");

    public static ITextRule Care { get; } = new PhraseRule(
        "unsafe-care",
        ReasonCode.SafetyRisk,
        "This looks like a task that needs training, equipment or a second person. Say which of them there is.");

    public static ITextRule ClinicalTask { get; } = new PhraseRule(
        "clinical-care",
        ReasonCode.SafetyRisk,
        "This is a health task that needs training first. Say who gives it, and who signs the PA off.")
    {
        IsHarmless = seen => seen.IsDenied || TrainingNamed.In(seen.Field.Words).Any(),
    };

    /// <summary>No fault of the words, so it is told with what the answers show together.</summary>
    public static ITextRule Child { get; } = new PatternRule(
        "under-18",
        ReasonCode.Other,
        "This looks like work with somebody under 18. A person must look at the local rules for it.",
        ChildAge());

    public static ITextRule Sexual { get; } = new PhraseRule(
        "sexual-content",
        ReasonCode.SexualOrExploit,
        "This may be about sexual services. A person must read it.");

    public static ITextRule Exploitation { get; } = new PhraseRule(
        "exploitation",
        ReasonCode.SexualOrExploit,
        "This may be a job that somebody is not free to leave. A person must read it.");

    public static ITextRule Abuse { get; } = new PhraseRule(
        "abusive-language",
        ReasonCode.AbusiveLanguage,
        "This may hurt the people who read it. Say what you need instead.")
    {
        IsHarmless = _ => false,
    };

    [GeneratedRegex(
        @"(?<![\w£.])([1-9]|1[0-7])[ -](years?|yrs?)[ -]old\b(?! (dog|cat|house|car|van|puppy|labrador|building|charity|hoist))"
            + @"|\b(son|daughter|boy|girl|child),? \(?aged? ([1-9]|1[0-7])\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex ChildAge();
}

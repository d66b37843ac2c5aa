using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// Words that limit who can apply by a protected characteristic, and their usual euphemisms. The same words about the employer ("the
/// young man I support") limit nobody, so each phrase wants an applicant near by.
/// </summary>
internal static partial class ApplicantRules
{
    private const string Message =
        "This may limit who can apply. A limit needs a lawful reason. Record it as a limit with its reason, or say what the job needs.";

    public static ITextRule Age { get; } = Limit("limit-by-age");

    public static ITextRule Sex { get; } = Limit("limit-by-sex");

    public static ITextRule Belief { get; } = Limit("limit-by-belief");

    public static ITextRule Family { get; } = Limit("limit-by-family");

    public static ITextRule Fitness { get; } = new PhraseRule(
        "limit-by-fitness",
        ReasonCode.DiscriminationNoBasis,
        "This may shut out disabled people who could do the job. Say what the tasks need, such as pushing a wheelchair.");

    public static ITextRule Origin { get; } = new PhraseRule(
        "limit-by-origin",
        ReasonCode.DiscriminationUnlawful,
        "This shuts people out for who they are, and the law has no exception for it. Take it out.");

    /// <summary>In a list of what is asked, "mature" alone is about the applicant.</summary>
    public static ITextRule BareWord { get; } = new PhraseRule("limit-in-one-word", ReasonCode.DiscriminationNoBasis, Message)
    {
        IsHarmless = seen => !seen.Field.Field.StartsWith("Requirements.Asked", StringComparison.Ordinal),
    };

    /// <summary>A text that names the law's exception gives its basis; the answers about the limit go to a person anyway.</summary>
    private static PhraseRule Limit(string id) => new(id, ReasonCode.DiscriminationNoBasis, Message)
    {
        IsHarmless = seen => seen.IsDenied || NamesBasis().IsMatch(seen.Text),
    };

    [GeneratedRegex(
        @"\b(occupational requirement|equality act|schedule 9|schedule nine)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex NamesBasis();
}

using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Questions about an applicant's health. Nobody may ask them before an offer (Equality Act 2010, section 60).</summary>
internal static partial class HealthRules
{
    public static ITextRule Question { get; } = new PhraseRule(
        "health-question",
        ReasonCode.HealthQuestion,
        "This asks applicants about their health. The law forbids that before a job offer. Say what the tasks need instead.")
    {
        IsHarmless = seen => seen.IsDenied || AfterOffer().IsMatch(seen.After),
    };

    [GeneratedRegex(
        @"\b(after|once|when)( \w{1,30}){0,4} (offer|offered)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AfterOffer();
}

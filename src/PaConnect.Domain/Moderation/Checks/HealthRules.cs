using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Questions about an applicant's health. Nobody may ask them before an offer (Equality Act 2010, section
/// 60).</summary>
internal static partial class HealthRules
{
    public static ITextRule Question { get; } = new PatternRule(
        "health-question",
        ReasonCode.HealthQuestion,
        "This asks applicants about their health. The law forbids that before a job offer. Say what the tasks n"
            + "eed instead.",
        Asked())
    {
        IsHarmless = seen => seen.IsDenied || AfterOffer().IsMatch(seen.After),
    };

    [GeneratedRegex(
        @"\bdo you (have|suffer|take|need|use)( \w+){0,3} (health|medical|medication|medicines?|disabilit\w+"
            + @"|illness\w*|mental|back (problem|pain|injur)\w*|conditions?|sick\w*)\b"
            + @"|\b(tell|inform|let) (me|us)( know)?( \w+){0,4} your( \w+){0,2} (health|medical|disabilit\w+"
            + @"|sick\w*|illness\w*)\b"
            + @"|\b(applicants?'?|candidates?'?|your own|applicant's|candidate's) (health|medical|sickness"
            + @"|disabilit\w+)( history| record| conditions?)?\b"
            + @"|\byour (medical history|sickness record|sick record|health history|state of health|health record)\b"
            + @"|\bhow (many|much)( \w+)? (sick|sickness)\b"
            + @"|\b(good|excellent|clean) (sickness|health|sick) (record|history)\b"
            + @"|\b(in|be of|be in) (good|excellent|perfect) health\b"
            + @"|\bgood (general |physical )?health (is )?(essential|required|needed|a must)\b"
            + @"|\bno (known |underlying |ongoing )?(health|medical|back|mental health)( \w+)? ?(problems?"
            + @"|conditions?|issues?|complaints?|trouble)\b"
            + @"|\b(medical|health) questionnaires?\b"
            + @"|\bare you (on medication|pregnant|disabled|healthy|fit|well|in good health|currently ill)\b"
            + @"|\bmedically fit\b|\b(must|should|can) ?not have( \w+){0,2} (back|health|mental|medical"
            + @"|condition|disabilit)\w*|\b(no|without) (a )?(bad backs?|history of (illness|back|mental"
            + @"|depression))\b"
            + @"|\b(list|disclose|declare)( \w+){0,3} (health|medical|disabilit\w+|illness\w*)\b"
            + @"|\bdays off sick (have you|did you)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Asked();

    [GeneratedRegex(
        @"\b(after|once|when)( \w+){0,4} (offer|offered)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AfterOffer();
}

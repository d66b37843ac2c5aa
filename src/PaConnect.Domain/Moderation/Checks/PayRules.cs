using System.Globalization;
using System.Text.RegularExpressions;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>What an advert says of pay in words. The answers about pay are looked at by <see cref="PayCheck"/>.</summary>
internal static partial class PayRules
{
    public static ITextRule LowRate { get; } = new LowRateRule();

    public static ITextRule UnknownHours { get; } = new UnknownHoursRule();

    public static ITextRule Unpaid { get; } = new PhraseRule(
        "unpaid-work",
        ReasonCode.PayBelowMinimum,
        "This looks like work without pay. Trial shifts, training and shadowing must be paid. Say what you pay for them.");

    public static ITextRule TakenBack { get; } = new PhraseRule(
        "taken-from-pay",
        ReasonCode.PayBelowMinimum,
        "This takes money out of the pay. What is left must not be less than the legal minimum. Say what is paid, with nothing taken off.");

    public static ITextRule Open { get; } = new PhraseRule(
        "open-pay",
        ReasonCode.PayUnclear,
        "This leaves the pay or the hours open. Say what each kind of hour pays, so that people can decide.");

    /// <summary>A night of work, and not one of sleep.</summary>
    private static bool IsAwake(string text) => WakingNight().IsMatch(text);

    /// <summary>
    /// Held against the newest rates, because nobody may be paid less from then on. Nobody's age is known, so from 21, or an
    /// apprentice where the text says so.
    /// </summary>
    private sealed class LowRateRule : ITextRule
    {
        public string Id => "low-rate-in-words";

        public ReasonCode Code => ReasonCode.PayBelowMinimum;

        public IEnumerable<Noticed> Look(TextField field)
        {
            var text = field.Folded.Text;
            var rates = MinimumWage.LastPublished;
            var minimum = text.Contains("apprentice", StringComparison.Ordinal) ? rates.Apprentice : rates.Adult;
            foreach (var pay in PayWords.In(text).Where(pay => pay.Hourly < minimum && (pay.Unit != PayUnit.Night || IsAwake(text))))
            {
                var (start, length) = field.Folded.Original(pay.Index, pay.Length);
                var message = string.Create(
                    CultureInfo.GetCultureInfo("en-GB"),
                    $"This comes to £{pay.Hourly:0.00} an hour. The legal minimum is £{minimum:0.00}.");
                yield return new Noticed(Id, Code, field.Field, message, start, length);
            }
        }
    }

    /// <summary>A sleep-in is clear where the text says what is paid for time awake. A person looks at its sum all the same.</summary>
    private sealed class UnknownHoursRule : ITextRule
    {
        public string Id => "unknown-hours-in-words";

        public ReasonCode Code => ReasonCode.PayUnclear;

        public IEnumerable<Noticed> Look(TextField field) =>
            from pay in PayWords.In(field.Folded.Text)
            where !Rent().IsMatch(field.Folded.Text)
            where pay.Unit == PayUnit.Night
                ? !(pay.Hourly is not null && IsAwake(field.Folded.Text)) && !WokenIsPaid().IsMatch(field.Folded.Text)
                : pay.Hourly is null
            let marked = field.Folded.Original(pay.Index, pay.Length)
            select new Noticed(
                Id,
                Code,
                field.Field,
                "Say how many hours of work this pays for. Then anybody can check it against the legal minimum.",
                marked.Start,
                marked.Length);
    }

    /// <summary>"Double room, £450 a month all in": a room to let, which is another rule's.</summary>
    [GeneratedRegex(
        @"\b(room|flat|bedsit|studio)\b[^.!?\n]{0,60}£[0-9]{2,4} ?(a|per|each)? ?(month|week|pcm|pw)\b"
            + @",? ?(all in|with bills|bills|inc|inclusive|plus bills|rent|deposit)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Rent();

    [GeneratedRegex(
        @"\b(awake|waking)\b(?! time| hours?| is)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WakingNight();

    [GeneratedRegex(
        @"\b(woken|awake|wake|are up|you're up|up in the night|get up|disturbed|called)\b[^.!?\n]{0,50}(paid|£|hourly|rate)|(paid|hour|rate)[^.!?\n]{0,50}\b(woken|awake|wake|are up|you're up|disturbed)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WokenIsPaid();
}

using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// What the automatic checks notice in the words about pay of a contract: they may say otherwise than its lines. It is told to both
/// sides, and stops nobody, because a machine cannot tell what was meant.
/// </summary>
public static class PayConcerns
{
    private static readonly ITextRule[] Rules = [PayRules.LowRate, PayRules.Unpaid, PayRules.TakenBack];

    public static IReadOnlyList<string> In(PayParticulars pay) =>
        [
            .. pay.Lines.Select(line => line.Note).Append(pay.Notes).OfType<string>()
                .SelectMany(text => ListingChecks.RunOnWords(text, Rules).Noticed.Select(noticed => WordsOf(text, noticed)))
                .Distinct(),
        ];

    private static string WordsOf(string text, Noticed noticed) =>
        noticed is { Start: { } start, Length: { } length } ? text.Substring(start, length) : text;
}

using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// Whether a change is good for everybody who reads the advert: it closes later, or a line of pay gives more pounds, and every other
/// answer is the same to the letter. A change in which the checks notice anything new is for a person, and so is one they fail on.
/// </summary>
public static class Improvement
{
    public static bool IsOnly(JobAdvertDetails shown, JobAdvertDetails next, DateOnly today) =>
        HashOf(next) != HashOf(shown)
        && HashOf(WithDateAndPayOf(shown, next)) == HashOf(shown)
        && next.Closing.ClosesOn >= shown.Closing.ClosesOn
        && PaysNoLess(shown.Pay.Lines, next.Pay.Lines)
        && ListingChecks.Run(next, today).AddsNothingTo(ListingChecks.Run(shown, today));

    private static JobAdvertDetails WithDateAndPayOf(JobAdvertDetails shown, JobAdvertDetails next) => next with
    {
        Closing = next.Closing with { ClosesOn = shown.Closing.ClosesOn },
        Pay = next.Pay with { Lines = shown.Pay.Lines },
    };

    private static bool PaysNoLess(IReadOnlyList<PayLine> shown, IReadOnlyList<PayLine> next) =>
        shown.Count == next.Count
        && shown.Zip(next).All(lines =>
            lines.Second.Pounds >= lines.First.Pounds && lines.Second == lines.First with { Pounds = lines.Second.Pounds });

    private static string HashOf(JobAdvertDetails details) => ListingVersion<JobAdvertDetails>.HashOf(details);
}

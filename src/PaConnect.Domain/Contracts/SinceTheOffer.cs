using System.Globalization;
using PaConnect.Domain.Applications;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// What a contract says otherwise than the offer that the PA accepted. Both may agree to that, and the law's own minimum is held
/// elsewhere; but nobody should have to find it out by reading twice.
/// </summary>
public static class SinceTheOffer
{
    public static IReadOnlyList<string> Differences(OfferTerms offer, Particulars particulars) =>
        [.. Compared(offer, particulars).Where(one => one.Offered != one.Now).Select(
            one => $"{one.About}: the offer said {one.Offered}. The contract says {one.Now}.")];

    private static IEnumerable<(string About, string Offered, string Now)> Compared(OfferTerms offer, Particulars particulars)
    {
        var (hours, ordinary) = (particulars.Hours, particulars.Pay.Lines.FirstOrDefault(line => line.Kind == PayKind.Weekday));
        yield return ("First day", DayOf(offer.StartsOn), DayOf(particulars.Job.StartsOn));
        yield return ("Hours", HoursOf(offer.HoursFrom, offer.HoursTo), HoursOf(hours.From, hours.To));
        yield return (
            "Pay",
            $"{InWords.PoundsInWords(offer.HourlyPounds)} an hour",
            ordinary is null ? "nothing for an ordinary hour" : $"{InWords.PoundsInWords(ordinary.Pounds)} an hour");
        yield return ("What must happen first", offer.SubjectTo ?? "nothing", particulars.Job.SubjectTo ?? "nothing");
    }

    private static string DayOf(DateOnly? day) =>
        day?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB")) ?? "no day";

    private static string HoursOf(decimal? from, decimal? to) => from is null && to is null
        ? "no hours"
        : new WeekDetails { HoursFrom = from ?? 0, HoursTo = to }.HoursInWords();
}

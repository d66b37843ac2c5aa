using System.Globalization;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// An advert as a few lines for a newspaper, a shop window or a noticeboard: what, where, hours, pay, until when, and the reference that
/// finds the rest. Long titles and names of places are cut, never what follows them.
/// </summary>
public static class NewspaperText
{
    public const int MostWords = 40;

    private const int MostWordsOfPlace = 5;

    public static string Of(JobAdvertDetails details, string reference)
    {
        string[] facts =
        [
            $"{Cut(details.Place.Locality!.Name, MostWordsOfPlace)} ({details.Place.Locality.District}).",
            $"{details.Week.HoursInWords()}.",
            $"{Pay(details.Pay)}",
            string.Create(CultureInfo.GetCultureInfo("en-GB"), $"Apply by {details.Closing.ClosesOn:d MMMM yyyy}."),
            $"PaConnect reference {reference}.",
        ];
        var rest = string.Join(' ', facts.Where(fact => fact.Length > 0));
        return $"{Cut(details.Role.Title!, MostWords - CountWords(rest))}, {rest}";
    }

    public static int CountWords(string text) => Words(text).Length;

    private static string Pay(PayDetails pay) =>
        pay.Lines.FirstOrDefault(line => line.Kind is not (PayKind.Mileage or PayKind.Training)) is { } line
            ? $"{line.PayLineInWords()}."
            : "";

    private static string Cut(string text, int most) => string.Join(' ', Words(text).Take(most));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}

using System.Globalization;

namespace PaConnect.Web.Forms;

/// <summary>
/// A date typed in three boxes, read as a British reader would: the month is a number or an English name, the year has four
/// digits (1900 to 2199). What cannot be read has no <see cref="Date"/>, and the text is kept so that it can be put right.
/// </summary>
public sealed class TypedDate : ITyped
{
    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june",
        "july", "august", "september", "october", "november", "december",
    ];

    public string? Day { get; set; }
    public string? Month { get; set; }
    public string? Year { get; set; }

    public bool IsEmpty => Blank(Day) && Blank(Month) && Blank(Year);

    /// <summary>A London date, or nothing when the three boxes are not a real one.</summary>
    public DateOnly? Date
    {
        get
        {
            if (Digits(Day, 2) is not { } day || MonthNumber() is not { } month || Digits(Year, 4) is not { } year)
            {
                return null;
            }

            var isReal = year is >= 1900 and < 2200 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
            return isReal ? new DateOnly(year, month, day) : null;
        }
    }

    /// <summary>The names of the boxes left empty, in their order.</summary>
    public IReadOnlyList<string> Missing =>
        [.. new[] { (Day, "day"), (Month, "month"), (Year, "year") }.Where(box => Blank(box.Item1)).Select(box => box.Item2)];

    public static TypedDate From(DateOnly? date) => date is not { } known
        ? new TypedDate()
        : new TypedDate
        {
            Day = known.Day.ToString(CultureInfo.InvariantCulture),
            Month = known.Month.ToString(CultureInfo.InvariantCulture),
            Year = known.Year.ToString(CultureInfo.InvariantCulture),
        };

    private int? MonthNumber()
    {
        if (Digits(Month, 2) is { } number)
        {
            return number is >= 1 and <= 12 ? number : null;
        }

        // "mar" and "sept" are read as well as "March": three letters tell every month apart.
        var word = Month?.Trim().TrimEnd('.').ToLowerInvariant() ?? "";
        var index = word.Length < 3 ? -1 : Array.FindIndex(Months, month => month.StartsWith(word, StringComparison.Ordinal));
        return index < 0 ? null : index + 1;
    }

    private static int? Digits(string? text, int atMost)
    {
        var digits = text?.Trim() ?? "";
        var fits = digits.Length <= atMost && (atMost < 4 || digits.Length == atMost);
        return fits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}

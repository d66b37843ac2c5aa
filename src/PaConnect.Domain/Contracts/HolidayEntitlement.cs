using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// How much paid holiday the law gives in a full year: 5.6 weeks, and never fewer than that is worth. Days and
/// hours are rounded up to a tenth. Five days a week give 28 days, which is the most the law asks for (Working Time
/// Regulations 1998, regulations 13 and 13A). Where the hours are irregular, or only part of the year is worked,
/// holiday is earned at 12.07 % of the hours worked (regulation 15B, for years that began on or after 1 April
/// 2024). Northern Ireland did not make that change: there a week off is an average week.
/// </summary>
/// <param name="Days">Days a year, where the days in a week are known.</param>
/// <param name="HoursFrom">Hours a year at the fewest weekly hours, where they are known.</param>
/// <param name="HoursTo">Hours a year at the most weekly hours.</param>
public sealed record HolidayEntitlement(HolidayBasis Basis, decimal? Days, decimal? HoursFrom, decimal? HoursTo)
{
    public const decimal Weeks = 5.6m;
    public const decimal MostDays = 28;

    /// <summary>5.6 weeks of holiday for each 46.4 weeks of work.</summary>
    public const decimal AccrualPercent = 12.07m;

    /// <summary>Whether it is earned by the hours worked. Only then may its pay be rolled up into each pay (regulation 16A).</summary>
    public bool IsEarned => Basis is HolidayBasis.IrregularHours or HolidayBasis.PartYear;

    public static HolidayEntitlement Of(Particulars particulars)
    {
        var hours = particulars.Hours;
        return BasisOf(particulars) switch
        {
            HolidayBasis.FixedHours => OfFixed(hours.From!.Value, DaysIn(hours)),
            HolidayBasis.PartYear => new HolidayEntitlement(HolidayBasis.PartYear, null, null, null),
            var basis => new HolidayEntitlement(basis, null, YearOf(hours.From), YearOf(hours.To)),
        };
    }

    /// <summary>
    /// Holiday hours earned by hours worked. A part of an hour under 30 minutes is dropped, and one of 30 minutes
    /// or more is a whole hour (regulation 15B).
    /// </summary>
    public static decimal Accrued(decimal hoursWorked)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hoursWorked);
        return Math.Round(hoursWorked * AccrualPercent / 100, MidpointRounding.AwayFromZero);
    }

    private static HolidayBasis BasisOf(Particulars particulars)
    {
        var (job, hours) = (particulars.Job, particulars.Hours);
        var isPartYear = job.Employment == Employment.TermTime
            || hours.Pattern is WeekPattern.TermTime or WeekPattern.HolidaysOnly or WeekPattern.SomeWeeks;
        var isIrregular = job.Employment == Employment.Relief
            || hours.Pattern == WeekPattern.WhenNeeded || !hours.AreFixed;
        return (isPartYear, isIrregular) switch
        {
            (false, false) => HolidayBasis.FixedHours,
            _ when job.Locality?.Nation == Nation.NorthernIreland => HolidayBasis.AverageWeek,
            (true, _) => HolidayBasis.PartYear,
            (false, true) => HolidayBasis.IrregularHours,
        };
    }

    private static HolidayEntitlement OfFixed(decimal hours, decimal? days)
    {
        var weeks = days > MostDays / Weeks ? MostDays / days.Value : Weeks;
        var hoursAYear = Tenths(weeks * hours);
        return new HolidayEntitlement(HolidayBasis.FixedHours, Tenths(weeks * days), hoursAYear, hoursAYear);
    }

    private static decimal? DaysIn(HoursParticulars hours) =>
        hours.DaysAWeek ?? (hours.Slots.Count == 0 ? null : hours.Slots.Select(slot => slot.Day).Distinct().Count());

    private static decimal? YearOf(decimal? weeklyHours) => weeklyHours > 0 ? Tenths(Weeks * weeklyHours) : null;

    /// <summary>
    /// Up to the next tenth, because holiday is never rounded down; what a division leaves far behind the point is
    /// dust.
    /// </summary>
    private static decimal? Tenths(decimal? exact) =>
        exact is { } number ? Math.Ceiling(Math.Round(number * 10, 6)) / 10 : null;
}

public enum HolidayBasis
{
    FixedHours,
    IrregularHours,
    PartYear,
    AverageWeek,
}

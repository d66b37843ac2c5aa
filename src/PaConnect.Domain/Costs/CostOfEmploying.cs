using System.Globalization;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Costs;

/// <summary>One kind of pay and how much of it there is: hours, nights, days or miles a week, as its kind is counted.</summary>
public sealed record PaidTime(PayKind Kind, decimal Pounds, decimal TimesAWeek);

/// <summary>What the sum needs to know.</summary>
/// <param name="People">How many PAs share the work: each has the free part of National Insurance to themselves.</param>
/// <param name="IsIrregular">The hours change, or only some weeks are worked, so holiday is earned at 12.07 % of the pay.</param>
/// <param name="IsAllCare">Every duty is for the person who needs care, so that the Employment Allowance may be claimed.</param>
/// <param name="InsurancePounds">A year.</param>
/// <param name="BudgetPounds">A week.</param>
public sealed record CostQuestion(
    IReadOnlyList<PaidTime> Paid,
    int People = 1,
    bool IsIrregular = false,
    bool IsAllCare = false,
    decimal InsurancePounds = 0,
    decimal? BudgetPounds = null)
{
    public const int MostPeople = 50;
}

/// <summary>One line of the sum, with how it was worked out. Pounds a year, below nothing where it takes something off.</summary>
public sealed record CostLine(string What, string Working, decimal Pounds);

/// <summary>
/// What it costs to employ, in a whole year of 52 weeks and in an average week. Each line is rounded to the nearest penny, half a penny
/// upwards, and the total is the sum of the rounded lines. It is a guide for planning and no payroll: it takes the pay as shared equally,
/// the PAs as between 22 and state pension age, and somebody else as paid the same while a PA is on holiday.
/// </summary>
public sealed record CostOfEmploying(IReadOnlyList<CostLine> Lines, decimal GrossAWeek, decimal? BudgetAWeek)
{
    public const int WeeksAYear = 52;

    private static readonly CultureInfo _british = CultureInfo.GetCultureInfo("en-GB");

    public decimal GrossAYear => Pennies(GrossAWeek * WeeksAYear);

    public decimal PoundsAYear => Lines.Sum(line => line.Pounds);

    public decimal PoundsAWeek => Pennies(PoundsAYear / WeeksAYear);

    /// <summary>Pounds a week that the budget has left; below nothing, what is missing. Null without a budget.</summary>
    public decimal? LeftAWeek => BudgetAWeek - PoundsAWeek;

    public static CostOfEmploying Of(CostQuestion question, EmployerCostYear rates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(question.People, 1);

        var lines = question.Paid.Where(paid => paid.Kind != PayKind.Mileage).Select(Wages).ToList();
        var gross = question.Paid.Where(paid => paid.Kind != PayKind.Mileage).Sum(AWeek);
        var holiday = Holiday(question.IsIrregular, gross);
        lines.Add(holiday);

        // The pay for holiday in irregular work goes to the PAs themselves; with fixed hours it is somebody else's who stands in.
        var paidEach = ((gross * WeeksAYear) + (question.IsIrregular ? holiday.Pounds : 0)) / question.People;
        lines.AddRange(Insurance(question, rates.NationalInsurance, paidEach));
        lines.Add(PensionOf(question, rates.Pension, paidEach));
        lines.AddRange(question.Paid.Where(paid => paid.Kind == PayKind.Mileage).Select(Wages));
        if (question.InsurancePounds > 0)
        {
            lines.Add(new CostLine("Insurance", "your figure", Pennies(question.InsurancePounds)));
        }

        return new CostOfEmploying(lines, Pennies(gross), question.BudgetPounds);
    }

    private static CostLine Wages(PaidTime paid)
    {
        var week = AWeek(paid);
        var working = paid.Kind.Unit() == PayUnit.Year
            ? $"{Money(paid.Pounds)} a year"
            : $"{Money(paid.Pounds)} {paid.Kind.Unit().Label()} × {Number(paid.TimesAWeek)} a week × {WeeksAYear} weeks";
        return new CostLine(paid.Kind == PayKind.Mileage ? "Mileage" : $"{paid.Kind.Label()} pay", working, Pennies(week * WeeksAYear));
    }

    private static CostLine Holiday(bool isIrregular, decimal gross) => isIrregular
        ? new CostLine(
            "Holiday pay",
            $"{Number(HolidayEntitlement.AccrualPercent)}% of the pay",
            Pennies(gross * WeeksAYear * HolidayEntitlement.AccrualPercent / 100))
        : new CostLine(
            "Somebody else in the holidays",
            $"{Number(HolidayEntitlement.Weeks)} weeks × {Money(Pennies(gross))} a week",
            Pennies(gross * HolidayEntitlement.Weeks));

    private static IEnumerable<CostLine> Insurance(CostQuestion question, NationalInsurance rates, decimal paidEach)
    {
        var due = Pennies(rates.For(paidEach) * question.People);
        var each = question.People == 1 ? "" : $" for each of {question.People} PAs";
        yield return new CostLine(
            "Employer’s National Insurance",
            due == 0
                ? $"nothing, because the pay{each} is not above {Money(rates.Above)} a year"
                : $"{Number(rates.Percent)}% of {Money(Pennies(paidEach))} less {Money(rates.Above)}{each}",
            due);
        if (due > 0 && question.IsAllCare)
        {
            yield return new CostLine(
                "Employment Allowance", $"up to {Money(rates.Allowance)} a year off", -Math.Min(due, rates.Allowance));
        }
    }

    private static CostLine PensionOf(CostQuestion question, Pension rates, decimal paidEach)
    {
        var due = Pennies(rates.For(paidEach) * question.People);
        var each = question.People == 1 ? "" : $" for each of {question.People} PAs";
        return new CostLine(
            "Pension",
            due == 0
                ? $"nothing, because the pay{each} is not above {Money(rates.From)} a year"
                : $"{Number(rates.Percent)}% of the pay from {Money(rates.CountsFrom)} "
                    + $"to {Money(Math.Min(Pennies(paidEach), rates.CountsTo))}{each}",
            due);
    }

    /// <summary>Pounds in an average week, not rounded.</summary>
    private static decimal AWeek(PaidTime paid) =>
        paid.Kind.Unit() == PayUnit.Year ? paid.Pounds / WeeksAYear : paid.Pounds * paid.TimesAWeek;

    private static decimal Pennies(decimal pounds) => Math.Round(pounds, 2, MidpointRounding.AwayFromZero);

    private static string Money(decimal pounds) => InWords.PoundsInWords(pounds);

    private static string Number(decimal number) => number.ToString("0.##", _british);
}

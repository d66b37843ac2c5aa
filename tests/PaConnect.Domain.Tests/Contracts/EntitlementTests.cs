using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Contracts;

public sealed class EntitlementTests
{
    private static readonly DayOfWeek[] Week =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday,
        DayOfWeek.Friday, DayOfWeek.Saturday,
    ];

    [Theory]
    [InlineData(5, 7, 28, 196)]
    [InlineData(1, 8, 5.6, 44.8)]
    [InlineData(3, 4, 16.8, 67.2)]
    [InlineData(6, 5, 28, 140)]
    [InlineData(2, 5.75, 11.2, 64.4)]
    public void Fixed_hours_give_5_6_weeks_and_28_days_at_most(
        int days, double hoursADay, double holidayDays, double holidayHours)
    {
        var particulars = Hours(WeekPattern.FixedTimes, (decimal)hoursADay * days, (decimal)hoursADay * days, days);

        var entitlement = HolidayEntitlement.Of(particulars);

        var hours = (decimal)holidayHours;
        Assert.Equal(
            new HolidayEntitlement(HolidayBasis.FixedHours, (decimal)holidayDays, hours, hours),
            entitlement);
    }

    [Fact]
    public void Holiday_is_rounded_up_to_a_tenth_and_never_down() =>
        Assert.Equal(93.4m, HolidayEntitlement.Of(Hours(WeekPattern.FixedTimes, 20, 20, 6)).HoursTo);

    [Fact]
    public void Days_are_unknown_where_nobody_said_how_many_a_week_there_are() =>
        Assert.Equal(
            new HolidayEntitlement(HolidayBasis.FixedHours, null, 89.6m, 89.6m),
            HolidayEntitlement.Of(Hours(WeekPattern.Flexible, 16, 16)));

    [Fact]
    public void Two_slots_on_one_day_are_one_day()
    {
        var particulars = new Particulars
        {
            Hours = new HoursParticulars
            {
                From = 4,
                To = 4,
                Slots =
                [
                    new Slot(DayOfWeek.Monday, new TimeOnly(8, 0), 120),
                    new Slot(DayOfWeek.Monday, new TimeOnly(18, 0), 120),
                ],
            },
        };

        Assert.Equal(5.6m, HolidayEntitlement.Of(particulars).Days);
    }

    [Theory]
    [InlineData(WeekPattern.Flexible, 12, 15, HolidayBasis.IrregularHours)]
    [InlineData(WeekPattern.WhenNeeded, 10, 10, HolidayBasis.IrregularHours)]
    [InlineData(WeekPattern.TermTime, 8, 8, HolidayBasis.PartYear)]
    [InlineData(WeekPattern.HolidaysOnly, 8, 8, HolidayBasis.PartYear)]
    [InlineData(WeekPattern.SomeWeeks, 40, 40, HolidayBasis.PartYear)]
    [InlineData(WeekPattern.LiveIn, 40, 40, HolidayBasis.FixedHours)]
    public void Irregular_hours_and_part_years_earn_holiday_as_they_go(
        WeekPattern pattern, int from, int to, HolidayBasis basis) =>
        Assert.Equal(basis, HolidayEntitlement.Of(Hours(pattern, from, to)).Basis);

    [Fact]
    public void Twelve_to_fifteen_hours_come_to_67_to_84_hours_of_holiday()
    {
        var entitlement = HolidayEntitlement.Of(Hours(WeekPattern.Flexible, 12, 15));

        Assert.Equal((67.2m, 84m), (entitlement.HoursFrom, entitlement.HoursTo));
    }

    [Fact]
    public void Relief_work_earns_holiday_as_it_goes_even_without_hours()
    {
        var particulars = new Particulars { Job = new JobParticulars { Employment = Employment.Relief } };

        Assert.Equal(
            new HolidayEntitlement(HolidayBasis.IrregularHours, null, null, null), HolidayEntitlement.Of(particulars));
    }

    [Fact]
    public void In_Northern_Ireland_a_week_off_is_an_average_week()
    {
        var place = new Locality("Belfast", District.Parse("BT1"), Nation.NorthernIreland, new GridPoint(0, 0));
        var particulars = Hours(WeekPattern.TermTime, 12, 15) with { Job = new JobParticulars { Locality = place } };

        Assert.Equal(HolidayBasis.AverageWeek, HolidayEntitlement.Of(particulars).Basis);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(40, 5)]
    [InlineData(100, 12)]
    [InlineData(120, 14)]
    public void Hours_worked_earn_12_07_per_cent_in_whole_hours(int worked, int earned) =>
        Assert.Equal(earned, HolidayEntitlement.Accrued(worked));

    [Fact]
    public void Nobody_works_fewer_than_no_hours() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HolidayEntitlement.Accrued(-1));

    [Theory]
    [InlineData("2027-01-04", "2027-02-03", 0)]
    [InlineData("2027-01-04", "2027-02-04", 1)]
    [InlineData("2027-01-04", "2029-01-03", 1)]
    [InlineData("2027-01-04", "2029-01-04", 2)]
    [InlineData("2020-01-04", "2027-06-01", 7)]
    [InlineData("2000-01-04", "2027-06-01", 12)]
    public void Notice_grows_by_a_week_a_year_to_twelve(string from, string on, int weeks) =>
        Assert.Equal(weeks, StatutoryNotice.WeeksFromEmployer(DateOnly.Parse(from), DateOnly.Parse(on)));

    [Theory]
    [InlineData(100, 80)]
    [InlineData(154.06, 123.25)]
    [InlineData(163.20, 123.25)]
    [InlineData(50.01, 40.01)]
    public void Sick_pay_is_the_lower_of_80_per_cent_and_the_flat_rate(double earnings, double pay) =>
        Assert.Equal((decimal)pay, StatutorySickPay.On(new DateOnly(2026, 4, 6))!.ForEarnings((decimal)earnings));

    [Theory]
    [InlineData("2026-04-05")]
    [InlineData("2027-04-06")]
    public void A_rate_that_is_not_published_is_not_guessed(string date) =>
        Assert.Null(StatutorySickPay.On(DateOnly.Parse(date)));

    private static Particulars Hours(WeekPattern pattern, decimal from, decimal to, int days = 0) => new()
    {
        Hours = new HoursParticulars
        {
            From = from,
            To = to,
            Pattern = pattern,
            Slots = [.. Week.Take(days).Select(day => new Slot(day, new TimeOnly(9, 0), 60))],
        },
    };
}

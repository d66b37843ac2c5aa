using System.Globalization;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class PayCheckTests
{
    [Theory]
    [InlineData("2026-03-31", 12.21, true)]
    [InlineData("2026-03-31", 12.20, false)]
    [InlineData("2026-04-01", 12.71, true)]
    [InlineData("2026-04-01", 12.70, false)]
    public void Pay_is_held_against_the_minimum_of_the_day(string today, double pounds, bool isEnough)
    {
        var date = DateOnly.Parse(today, CultureInfo.InvariantCulture);
        var details = Some.CompleteAdvertDetails(closesOn: date, pounds: (decimal)pounds);

        Assert.Equal(isEnough, !PayCheck.BelowMinimum(details, date).Any());
    }

    [Fact]
    public void Pay_that_will_be_too_low_on_the_closing_date_is_found()
    {
        var details = Some.CompleteAdvertDetails(closesOn: new DateOnly(2026, 4, 1), pounds: 12.21m);

        var low = Assert.Single(PayCheck.BelowMinimum(details, new DateOnly(2026, 3, 31)));

        Assert.Equal(new LowPay(0, PayKind.Weekday, 12.21m, 12.71m, new DateOnly(2026, 4, 1)), low);
        Assert.Equal("Weekday pay comes to £12.21 an hour. On 1 April 2026 the legal minimum is £12.71.", low.Sentence);
    }

    [Fact]
    public void Pay_that_will_be_too_low_on_the_first_day_is_found()
    {
        var today = new DateOnly(2026, 3, 1);
        var details = Some.CompleteAdvertDetails(closesOn: today, pounds: 12.21m, startsOn: new DateOnly(2026, 4, 6));

        Assert.Equal(new DateOnly(2026, 4, 6), Assert.Single(PayCheck.BelowMinimum(details, today)).On);
    }

    [Fact]
    public void A_first_day_in_the_past_does_not_count()
    {
        var details = Some.CompleteAdvertDetails(
            closesOn: Some.Today, pounds: 12.71m, startsOn: MinimumWage.LastPublished.From.AddDays(-1));

        Assert.Empty(PayCheck.BelowMinimum(details, Some.Today));
    }

    [Theory]
    [InlineData(12.71, true)]
    [InlineData(12.70, false)]
    public void Where_no_rate_is_published_the_last_one_holds(double pounds, bool isEnough)
    {
        var today = new DateOnly(2027, 4, 1);
        var details = Some.CompleteAdvertDetails(closesOn: today, pounds: (decimal)pounds);

        Assert.Equal(isEnough, !PayCheck.BelowMinimum(details, today).Any());
    }

    [Theory]
    [InlineData(8.00, true)]
    [InlineData(7.99, false)]
    public void An_apprenticeship_has_a_minimum_of_its_own(double pounds, bool isEnough)
    {
        var details = Some.CompleteAdvertDetails(pounds: (decimal)pounds, employment: Employment.Apprentice);

        Assert.Equal(isEnough, !PayCheck.BelowMinimum(details, Some.Today).Any());
    }

    [Fact]
    public void Every_line_that_is_too_low_is_named_by_its_place()
    {
        var details = Paying(
            new PayLine(PayKind.Weekday, 10), new PayLine(PayKind.Weekend, 15), new PayLine(PayKind.WakingNight, 12));

        Assert.Equal([0, 2], PayCheck.BelowMinimum(details, Some.Today).Select(low => low.Line));
    }

    [Theory]
    [InlineData(PayKind.Weekday, 13.47, null, 13.47)]
    [InlineData(PayKind.Evening, 13.47, 8.0, 13.47)]
    [InlineData(PayKind.WakingNight, 13.00, null, 13.00)]
    [InlineData(PayKind.Training, 12.71, null, 12.71)]
    [InlineData(PayKind.Day, 100.0, 8.0, 12.50)]
    [InlineData(PayKind.Day, 100.0, null, null)]
    [InlineData(PayKind.LiveInWeek, 700.0, 60.0, 11.66)]
    [InlineData(PayKind.LiveInWeek, 700.0, null, null)]
    [InlineData(PayKind.YearlySalary, 25_000.0, 37.0, 12.99)]
    [InlineData(PayKind.YearlySalary, 25_000.0, null, 32.05)]
    [InlineData(PayKind.SleepIn, 50.0, 8.0, null)]
    [InlineData(PayKind.Mileage, 0.45, null, null)]
    public void A_line_is_worth_so_much_an_hour_rounded_down_to_the_penny(
        PayKind kind, double pounds, double? hoursEach, double? hourly)
    {
        var week = new WeekDetails { HoursFrom = 12, HoursTo = 15 };

        Assert.Equal(
            (decimal?)hourly, PayCheck.HourlyPounds(new PayLine(kind, (decimal)pounds, (decimal?)hoursEach), week));
    }

    [Fact]
    public void A_salary_for_hours_nobody_told_has_no_hourly_worth() =>
        Assert.Null(PayCheck.HourlyPounds(new PayLine(PayKind.YearlySalary, 25_000), new WeekDetails()));

    [Fact]
    public void A_sleep_in_is_never_too_low_but_a_person_looks_at_it()
    {
        const string Question = "A sleep-in pays £37.80 a night. Is it clear what is paid when the PA is woken?";
        var details = Paying(new PayLine(PayKind.SleepIn, 37.80m), new PayLine(PayKind.Weekday, 13));

        Assert.Empty(PayCheck.BelowMinimum(details, Some.Today));
        Assert.Equal([new UnclearPay("Pay.Lines[0]", Question)], PayCheck.Unclear(details, Some.Today));
    }

    [Fact]
    public void A_day_rate_without_hours_is_unclear() =>
        Assert.Equal(
            ["Day rate pay needs its hours before anybody can check it against the legal minimum."],
            PayCheck.Unclear(Paying(new PayLine(PayKind.Day, 100)), Some.Today).Select(unclear => unclear.Sentence));

    public static TheoryData<string, JobAdvertDetails> HoursUnpaid => new()
    {
        { "miles only", Paying(new PayLine(PayKind.Mileage, 0.45m)) },
        { "training only", Paying(new PayLine(PayKind.Training, 13)) },
        { "a salary for a few of the hours", Paying(new PayLine(PayKind.YearlySalary, 10_000, HoursEach: 10)) },
        { "a day of an hour", Paying(new PayLine(PayKind.Day, 13, HoursEach: 1)) },
        { "five days of two hours", Paying(new PayLine(PayKind.Day, 26, HoursEach: 2)) with { Shifts = new ShiftDetails { DaysAWeek = 5 } } },
        { "weekends of a week of weekdays", Paying(new PayLine(PayKind.Weekend, 14)) with { Week = FortyHoursInTimes } },
        {
            "a salary for fewer hours than its times have",
            Paying(new PayLine(PayKind.YearlySalary, 5_300, HoursEach: 8)) with { Week = FortyHoursInTimes with { HoursFrom = 8 } }
        },
    };

    [Theory]
    [MemberData(nameof(HoursUnpaid))]
    public void Pay_that_does_not_cover_the_week_is_unclear(string what, JobAdvertDetails details) =>
        Assert.True(
            PayCheck.Unclear(details, Some.Today).SequenceEqual(
                [new UnclearPay("Pay.Lines", "The pay does not cover all the hours of the week. What does an ordinary hour pay?")]),
            what);

    [Fact]
    public void An_ordinary_rate_pays_for_the_other_hours() =>
        Assert.Empty(PayCheck.Unclear(
            Paying(new PayLine(PayKind.YearlySalary, 10_000, HoursEach: 10), new PayLine(PayKind.Weekday, 14)), Some.Today));

    [Fact]
    public void Waking_nights_pay_for_a_job_of_waking_nights()
    {
        var nights = Paying(new PayLine(PayKind.WakingNight, 14));

        Assert.NotEmpty(PayCheck.Unclear(nights, Some.Today));
        Assert.Empty(PayCheck.Unclear(nights with { Shifts = new ShiftDetails { Nights = NightWork.WakingNight } }, Some.Today));
    }

    [Fact]
    public void Sleeping_in_without_pay_and_a_long_break_without_pay_are_unclear()
    {
        var details = Paying(new PayLine(PayKind.Weekday, 13)) with
        {
            Shifts = new ShiftDetails { Nights = NightWork.SleepIn, UnpaidBreak = 61 },
        };

        Assert.Equal(
            [
                new UnclearPay("Pay.Lines", "The PA sleeps in, but no pay is given for that. What does such a night pay?"),
                new UnclearPay("Shifts.UnpaidBreak", "More than an hour of each shift is a break without pay. Is the PA free to go out then?"),
            ],
            PayCheck.Unclear(details, Some.Today));
        Assert.Empty(PayCheck.Unclear(details with { Shifts = new ShiftDetails { UnpaidBreak = 60 } }, Some.Today));
    }

    [Fact]
    public void A_rise_of_a_kind_that_nobody_is_paid_is_unclear()
    {
        var details = Paying(new PayLine(PayKind.Weekday, 13)) with
        {
            PayTerms = new PayTermsDetails { Rises = [new PayRise(PayKind.Day, 50, RiseWhen.AfterTraining)] },
        };

        Assert.Equal(
            [new UnclearPay("PayTerms.Rises[0].Pounds", "Day rate pay goes up, but the advert does not say what it is at the start.")],
            PayCheck.Unclear(details, Some.Today));
    }

    [Theory]
    [InlineData(11.10, true)]
    [InlineData(11.11, false)]
    public void A_room_above_the_offset_is_unclear_where_the_hours_are_unknown(double charge, bool isClear)
    {
        var details = Paying(new PayLine(PayKind.Weekday, 13)) with
        {
            Week = new WeekDetails { Pattern = WeekPattern.WhenNeeded },
            Room = new RoomDetails { Kind = RoomKind.OwnRoom, ChargeADay = (decimal)charge },
        };

        Assert.Equal(isClear, !PayCheck.Unclear(details, Some.Today).Any());
    }

    [Fact]
    public void A_charge_that_eats_the_whole_pay_leaves_nothing()
    {
        var details = Paying(new PayLine(PayKind.LiveInWeek, 630, HoursEach: 10)) with
        {
            Room = new RoomDetails { Kind = RoomKind.OwnRoom, ChargeADay = 500 },
        };

        Assert.StartsWith(
            "Live-in week pay comes to nothing after the charge for the room.",
            Assert.Single(PayCheck.BelowMinimum(details, Some.Today)).Sentence,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Mileage_and_hourly_pay_are_clear() =>
        Assert.Empty(PayCheck.Unclear(
            Paying(new PayLine(PayKind.Mileage, 0.45m), new PayLine(PayKind.Weekday, 13)), Some.Today));

    [Fact]
    public void A_rise_is_held_against_the_minimum_too()
    {
        var details = Paying(new PayLine(PayKind.Weekday, 13)) with
        {
            PayTerms = new PayTermsDetails
            {
                Rises =
                [
                    new PayRise(PayKind.Weekday, 13.50m, RiseWhen.AfterTraining),
                    new PayRise(PayKind.Weekend, 11.57m, RiseWhen.AfterTraining),
                ],
            },
        };

        var low = Assert.Single(PayCheck.BelowMinimum(details, Some.Today));

        Assert.Equal("PayTerms.Rises[1].Pounds", low.Field);
        Assert.Equal("Weekend pay comes to £11.57 an hour. On 20 November 2026 the legal minimum is £12.71.", low.Sentence);
    }

    [Fact]
    public void A_rise_of_a_day_rate_is_counted_in_the_hours_of_its_day()
    {
        var details = Paying(new PayLine(PayKind.Day, 200, HoursEach: 10)) with
        {
            PayTerms = new PayTermsDetails { Rises = [new PayRise(PayKind.Day, 120, RiseWhen.AfterProbation)] },
        };

        Assert.Equal(12, Assert.Single(PayCheck.BelowMinimum(details, Some.Today)).HourlyPounds);
    }

    [Fact]
    public void Time_awake_in_a_sleep_in_is_held_against_the_minimum()
    {
        var details = Paying(new PayLine(PayKind.SleepIn, 37.80m), new PayLine(PayKind.Weekday, 13)) with
        {
            PayTerms = new PayTermsDetails { WhenWoken = WokenTerms.PaidByTheHour, WokenPounds = 8 },
        };

        Assert.Equal("PayTerms.WokenPounds", Assert.Single(PayCheck.BelowMinimum(details, Some.Today)).Field);
        Assert.Contains("All time awake is paid", Assert.Single(PayCheck.Unclear(details, Some.Today)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(11.10, true)]
    [InlineData(30, false)]
    public void A_room_may_cost_the_offset_and_what_goes_beyond_lowers_the_pay(double charge, bool isEnough)
    {
        var details = Paying(new PayLine(PayKind.LiveInWeek, 630, HoursEach: 48)) with
        {
            Room = new RoomDetails { Kind = RoomKind.OwnRoom, ChargeADay = (decimal)charge },
        };

        Assert.Equal(isEnough, !PayCheck.BelowMinimum(details, Some.Today).Any());
    }

    private static WeekDetails FortyHoursInTimes { get; } = new()
    {
        HoursFrom = 40,
        Slots = [.. Enumerable.Range(1, 5).Select(day => new Slot((DayOfWeek)day, new TimeOnly(9, 0), 480))],
    };

    private static JobAdvertDetails Paying(params PayLine[] lines) =>
        Some.CompleteAdvertDetails() with { Pay = new PayDetails { Lines = lines } };
}

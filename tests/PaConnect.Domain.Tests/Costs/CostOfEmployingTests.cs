using PaConnect.Domain.Costs;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.Costs;

public sealed class CostOfEmployingTests
{
    private static readonly PaidTime _weekdays = new(PayKind.Weekday, 13.47m, 15);

    [Fact]
    public void Fixed_hours_are_counted_line_by_line()
    {
        var cost = Of(new CostQuestion([_weekdays], InsurancePounds: 80, BudgetPounds: 240));

        Assert.Equal(
            [
                ("Weekday pay", "£13.47 an hour × 15 a week × 52 weeks", 10_506.60m),
                ("Somebody else in the holidays", "5.6 weeks × £202.05 a week", 1_131.48m),
                ("Employer’s National Insurance", "15% of £10,506.60 less £5,000", 825.99m),
                ("Pension", "3% of the pay from £6,240 to £10,506.60", 128.00m),
                ("Insurance", "your figure", 80m),
            ],
            cost.Lines.Select(line => (line.What, line.Working, line.Pounds)));
        Assert.Equal((202.05m, 10_506.60m, 12_672.07m), (cost.GrossAWeek, cost.GrossAYear, cost.PoundsAYear));
        Assert.Equal((243.69m, -3.69m), (cost.PoundsAWeek, cost.LeftAWeek));
    }

    [Fact]
    public void The_allowance_takes_off_what_is_due_and_no_more_when_all_the_work_is_care()
    {
        Assert.Equal(-825.99m, Line(new CostQuestion([_weekdays], IsAllCare: true), "Employment Allowance")!.Pounds);
        Assert.Null(Line(new CostQuestion([_weekdays]), "Employment Allowance"));

        var many = new CostQuestion([new PaidTime(PayKind.Weekday, 20, 168)], IsAllCare: true);
        Assert.Equal(-10_500m, Line(many, "Employment Allowance")!.Pounds);
    }

    [Fact]
    public void Irregular_hours_earn_their_holiday_and_it_counts_as_pay()
    {
        var question = new CostQuestion([_weekdays], IsIrregular: true);

        Assert.Equal(1_268.15m, Line(question, "Holiday pay")!.Pounds);
        Assert.Equal(1_016.21m, Line(question, "Employer’s National Insurance")!.Pounds);
    }

    [Fact]
    public void Each_of_several_PAs_has_the_free_part_to_themselves()
    {
        var question = new CostQuestion([_weekdays], People: 3);

        Assert.Equal(0, Line(question, "Employer’s National Insurance")!.Pounds);
        Assert.Contains("not above £5,000 a year", Line(question, "Employer’s National Insurance")!.Working, StringComparison.Ordinal);
        Assert.Equal(0, Line(question, "Pension")!.Pounds);
    }

    [Theory]
    [InlineData(10_000, 0)]
    [InlineData(10_001, 112.83)]
    [InlineData(60_000, 1_320.90)]
    public void A_pension_is_due_above_its_threshold_and_counts_up_to_its_bound(decimal salary, decimal due) =>
        Assert.Equal(due, Line(new CostQuestion([new PaidTime(PayKind.YearlySalary, salary, 1)]), "Pension")!.Pounds);

    [Fact]
    public void Mileage_is_money_back_and_earns_no_holiday()
    {
        var cost = Of(new CostQuestion([_weekdays, new PaidTime(PayKind.Mileage, 0.45m, 20)]));

        Assert.Equal(202.05m, cost.GrossAWeek);
        Assert.Equal(468m, cost.Lines.Single(line => line.What == "Mileage").Pounds);
        Assert.Equal(1_131.48m, cost.Lines.Single(line => line.What == "Somebody else in the holidays").Pounds);
    }

    [Fact]
    public void Days_nights_and_weeks_are_counted_as_often_as_they_are_paid()
    {
        var cost = Of(new CostQuestion(
            [new PaidTime(PayKind.SleepIn, 65, 2), new PaidTime(PayKind.Day, 120, 1), new PaidTime(PayKind.LiveInWeek, 690, 0.5m)]));

        Assert.Equal(595m, cost.GrossAWeek);
    }

    [Fact]
    public void Figures_that_are_not_published_are_not_guessed()
    {
        Assert.NotNull(EmployerCosts.On(new DateOnly(2026, 11, 20)));
        Assert.Null(EmployerCosts.On(new DateOnly(2027, 4, 6)));
        Assert.All(EmployerCosts.Years.Zip(EmployerCosts.Years.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
    }

    private static CostOfEmploying Of(CostQuestion question) => CostOfEmploying.Of(question, EmployerCosts.LastPublished);

    private static CostLine? Line(CostQuestion question, string what) => Of(question).Lines.SingleOrDefault(line => line.What == what);
}

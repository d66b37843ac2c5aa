using System.Globalization;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class MinimumWageTests
{
    [Theory]
    [InlineData("2024-04-01", 11.44, 8.60, 6.40, 6.40, 9.99)]
    [InlineData("2025-03-31", 11.44, 8.60, 6.40, 6.40, 9.99)]
    [InlineData("2025-04-01", 12.21, 10.00, 7.55, 7.55, 10.66)]
    [InlineData("2026-03-31", 12.21, 10.00, 7.55, 7.55, 10.66)]
    [InlineData("2026-04-01", 12.71, 10.85, 8.00, 8.00, 11.10)]
    [InlineData("2027-03-31", 12.71, 10.85, 8.00, 8.00, 11.10)]
    public void The_rates_change_on_the_first_of_April(
        string date, double adult, double from18, double from16, double apprentice, double offset)
    {
        var year = MinimumWage.On(Date(date))!;

        Assert.Equal(
            [(decimal)adult, (decimal)from18, (decimal)from16, (decimal)apprentice, (decimal)offset],
            [year.Adult, year.From18To20, year.From16To17, year.Apprentice, year.AccommodationOffset]);
    }

    [Theory]
    [InlineData("2024-03-31")]
    [InlineData("2027-04-01")]
    [InlineData("2030-01-01")]
    public void Where_no_rate_is_published_none_is_guessed(string date) => Assert.Null(MinimumWage.On(Date(date)));

    [Fact]
    public void The_years_follow_one_another_without_a_gap() =>
        Assert.All(
            MinimumWage.Years.Zip(MinimumWage.Years.Skip(1)),
            pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));

    [Fact]
    public void The_last_published_year_is_the_latest() =>
        Assert.Equal(MinimumWage.Years.Max(year => year.From), MinimumWage.LastPublished.From);

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);
}

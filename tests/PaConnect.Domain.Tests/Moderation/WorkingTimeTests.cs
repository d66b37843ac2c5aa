using System.Globalization;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class WorkingTimeTests
{
    [Theory]
    [InlineData("2026-11-18T10:00:00Z", 4, "2026-11-18T14:00:00Z")]
    [InlineData("2026-11-18T06:00:00Z", 8, "2026-11-18T17:00:00Z")]
    [InlineData("2026-11-18T17:00:00Z", 1, "2026-11-19T10:00:00Z")]
    [InlineData("2026-11-20T16:00:00Z", 2, "2026-11-23T10:00:00Z")]
    [InlineData("2026-11-21T12:00:00Z", 1, "2026-11-23T10:00:00Z")]
    public void Only_office_hours_count(string from, int hours, string until) =>
        Assert.Equal(At(until), WorkingTime.After(At(from), hours, Nation.England));

    [Theory]
    [InlineData(Nation.England, "2026-12-29T10:00:00Z")]
    [InlineData(Nation.Scotland, "2026-12-29T10:00:00Z")]
    public void Christmas_and_its_substitute_day_do_not_count(Nation nation, string until) =>
        Assert.Equal(At(until), WorkingTime.After(At("2026-12-24T17:00:00Z"), 1, nation));

    [Theory]
    [InlineData(Nation.England, "2026-11-30T10:00:00Z")]
    [InlineData(Nation.Wales, "2026-11-30T10:00:00Z")]
    [InlineData(Nation.NorthernIreland, "2026-11-30T10:00:00Z")]
    [InlineData(Nation.Scotland, "2026-12-01T10:00:00Z")]
    public void Each_nation_keeps_its_own_holidays(Nation nation, string until) =>
        Assert.Equal(At(until), WorkingTime.After(At("2026-11-27T17:00:00Z"), 1, nation));

    [Theory]
    [InlineData("2026-03-27T16:00:00Z", "2026-03-30T09:00:00Z")]
    [InlineData("2026-10-23T15:00:00Z", "2026-10-26T10:00:00Z")]
    public void Office_hours_are_those_of_London_clocks(string from, string until) =>
        Assert.Equal(At(until), WorkingTime.After(At(from), 2, Nation.England));

    [Fact]
    public void No_hours_at_all_are_our_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WorkingTime.After(At("2026-11-18T10:00:00Z"), 0, Nation.England));

    [Theory]
    [InlineData(Nation.England, 16)]
    [InlineData(Nation.Wales, 16)]
    [InlineData(Nation.Scotland, 19)]
    [InlineData(Nation.NorthernIreland, 20)]
    public void Each_year_that_is_known_is_known_in_full(Nation nation, int days) =>
        Assert.Equal(days, BankHolidayDates.In(nation).Count);

    private static DateTimeOffset At(string instant) => DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture);
}

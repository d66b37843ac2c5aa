using System.Globalization;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Tests.Common;

public sealed class LondonTests
{
    [Theory]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-28")]
    [InlineData("2026-03-29T22:59:59Z", "2026-03-29")]
    [InlineData("2026-03-29T23:00:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:00:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25")]
    [InlineData("2026-10-26T00:00:00Z", "2026-10-26")]
    [InlineData("2026-11-20T00:00:00+13:00", "2026-11-19")]
    public void A_date_is_the_date_in_London_on_both_sides_of_a_clock_change(string instant, string date) =>
        Assert.Equal(Date(date), London.DateOf(Instant(instant)));

    [Theory]
    [InlineData("2026-03-29T00:59:59Z", "00:59:59")]
    [InlineData("2026-03-29T01:00:00Z", "02:00:00")]
    [InlineData("2026-10-25T00:59:59Z", "01:59:59")]
    [InlineData("2026-10-25T01:00:00Z", "01:00:00")]
    public void The_clock_goes_forward_and_back_at_one_in_the_morning(string instant, string time) =>
        Assert.Equal(time, London.At(Instant(instant)).ToString("HH:mm:ss", CultureInfo.InvariantCulture));

    [Fact]
    public void Today_is_asked_of_the_clock_in_London()
    {
        var clock = new StoppedClock(Instant("2026-06-30T23:15:00Z"));

        Assert.Equal(new DateOnly(2026, 7, 1), clock.Today());
    }

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static DateOnly Date(string text) => DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}

using System.Globalization;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class WageWatchTests
{
    [Theory]
    [InlineData("2025-01-30", "2025-01-30")]
    [InlineData("2025-01-31", "2025-04-01")]
    [InlineData("2025-03-31", "2025-04-01")]
    [InlineData("2025-04-01", "2025-04-01")]
    [InlineData("2026-11-20", "2026-11-20")]
    public void New_rates_are_looked_at_sixty_days_before_they_begin(string today, string heldAgainst) =>
        Assert.Equal(Date(heldAgainst), WageWatch.DateToHoldAgainst(Date(today)));

    [Fact]
    public void It_says_when_the_published_rates_come_to_an_end_soon()
    {
        Assert.Null(WageWatch.NotKnownFrom(Date("2027-01-30")));
        Assert.Equal(Date("2027-04-01"), WageWatch.NotKnownFrom(Date("2027-01-31")));
    }

    [Fact]
    public void Administrators_are_told_only_where_something_is_below()
    {
        var found = WageWatch.Keep(Some.Today, 3, Actor.Machine, Some.Now);
        var nothing = WageWatch.Keep(Some.Today, 0, Actor.Machine, Some.Now);

        var told = Assert.Single(found.Telling.Told);
        Assert.Equal(Notices.Administrators, told.Tells);
        Assert.Equal("Below 3", Assert.Single(told.Codes!));
        Assert.Empty(nothing.Telling.Told);
    }

    private static DateOnly Date(string iso) => DateOnly.Parse(iso, CultureInfo.InvariantCulture);
}

using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Places;

public sealed class GridPointTests
{
    [Fact]
    public void Distance_is_a_straight_line_in_metres()
    {
        var distance = new GridPoint(448_000, 129_000).DistanceTo(new GridPoint(451_000, 133_000));

        Assert.Equal(5_000, distance.Metres, precision: 6);
        Assert.Equal(3.107, distance.Miles, precision: 3);
    }

    [Fact]
    public void Every_home_in_a_square_has_the_same_coarse_centre()
    {
        var one = new GridPoint(448_000, 129_999.9).CentreOfSquare(2_000);
        var other = new GridPoint(449_999.9, 128_000).CentreOfSquare(2_000);

        Assert.Equal(new GridPoint(449_000, 129_000), one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void A_square_west_of_the_origin_is_no_bigger_than_the_others() =>
        Assert.Equal(new GridPoint(-1_000, 501_000), new GridPoint(-1, 500_500).CentreOfSquare(2_000));

    [Theory]
    [InlineData(-20_001, 100_000)]
    [InlineData(700_001, 100_000)]
    [InlineData(400_000, -1)]
    [InlineData(400_000, 1_300_001)]
    [InlineData(double.NaN, 100_000)]
    public void A_point_outside_the_United_Kingdom_is_refused(double easting, double northing) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new GridPoint(easting, northing));

    [Theory]
    [InlineData(0, "within 1 mile")]
    [InlineData(1609, "within 1 mile")]
    [InlineData(1700, "about 1 mile")]
    [InlineData(2500, "about 2 miles")]
    [InlineData(6400, "about 4 miles")]
    public void Distance_is_told_in_whole_miles(double metres, string words) =>
        Assert.Equal(words, new Distance(metres).ToString());
}

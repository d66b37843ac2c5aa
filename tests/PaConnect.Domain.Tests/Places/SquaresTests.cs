using PaConnect.Domain.Places;

namespace PaConnect.Domain.Tests.Places;

public sealed class SquaresTests
{
    [Fact]
    public void Where_twenty_postcodes_lie_the_centre_is_that_of_two_kilometres_and_else_of_five()
    {
        var home = new GridPoint(447_300, 129_900);

        Assert.Equal(new GridPoint(447_000, 129_000), Squares.CentreFor(home, Squares.FewestPostcodes));
        Assert.Equal(new GridPoint(447_500, 127_500), Squares.CentreFor(home, Squares.FewestPostcodes - 1));
    }

    [Fact]
    public void Points_of_one_square_have_one_number_and_its_neighbours_others()
    {
        var corner = new GridPoint(446_000, 128_000);

        Assert.Equal(Squares.NumberOf(corner), Squares.NumberOf(new GridPoint(447_999.9, 129_999.9)));
        Assert.NotEqual(Squares.NumberOf(corner), Squares.NumberOf(new GridPoint(448_000, 128_000)));
        Assert.NotEqual(Squares.NumberOf(corner), Squares.NumberOf(new GridPoint(446_000, 130_000)));
    }

    [Fact]
    public void No_two_squares_of_the_kingdom_share_a_number()
    {
        var numbers =
            from easting in Enumerable.Range(-10, 360)
            from northing in Enumerable.Range(0, 650)
            select Squares.NumberOf(new GridPoint(easting * Squares.Side, northing * Squares.Side));

        var all = numbers.ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, number => Assert.True(number >= 0));
    }
}

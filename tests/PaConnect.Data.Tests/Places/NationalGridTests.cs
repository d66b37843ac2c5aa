using PaConnect.Data.Places;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Tests.Places;

public sealed class NationalGridTests
{
    /// <summary>Caister water tower, as Ordnance Survey publishes it in its worked example, and the telescope at Greenwich.</summary>
    [Theory]
    [InlineData(52.6580078, 1.7160740, 651_410, 313_177)]
    [InlineData(51.477811, -0.001475, 538_880, 177_320)]
    public void A_published_point_comes_out_within_a_few_metres(double latitude, double longitude, double easting, double northing)
    {
        var point = NationalGrid.ToGridPoint(latitude, longitude);

        Assert.InRange(point.DistanceTo(new GridPoint(easting, northing)).Metres, 0, 10);
    }

    [Fact]
    public void Northern_Ireland_lies_west_of_Scotland_on_the_same_grid()
    {
        var belfast = NationalGrid.ToGridPoint(54.597, -5.930);
        var enniskillen = NationalGrid.ToGridPoint(54.344, -7.633);

        Assert.InRange(belfast.DistanceTo(enniskillen).Miles, 66, 74);
    }

    [Fact]
    public void Paris_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => NationalGrid.ToGridPoint(48.857, 2.352));
}

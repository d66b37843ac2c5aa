using PaConnect.Data.Places;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Tests.Places;

public sealed class ReferenceTablesTests
{
    // Stranraer, the loneliest on the mainland, is 35 km from Newton Stewart.
    private const int LoneliestKilometres = 40;

    // Mallaig and the islands off it, of the area of Perth; in the areas of the south Hungerford is 37 km from Reading.
    private const int FarthestKilometres = 185;
    private const int FarthestInTheSouth = 40;

    private const int FewestDistricts = 2_900;

    private static readonly string[] South = ["SO", "PO", "RG", "GU", "SP", "BH"];

    private static readonly IReadOnlyList<ReferenceFile.DistrictLine> Lines = ReferenceFile.ReadDistricts();
    private static readonly ReferenceTables Tables = ReferenceTables.Read();

    private static IReadOnlyList<DistrictPlace> Districts { get; } =
        [.. Tables.Districts.Where(district => district.Code.Any(char.IsAsciiDigit))];

    [Fact]
    public void Every_postcode_area_of_the_United_Kingdom_is_there_and_three_are_outside()
    {
        var areas = Lines.Where(line => line.Code.All(char.IsAsciiLetter)).ToList();

        Assert.Equal(121, areas.Count(area => !area.IsOutside));
        Assert.Equal(["GY", "IM", "JE"], areas.Where(area => area.IsOutside).Select(area => area.Code));
        Assert.Equal(areas.Count, areas.DistinctBy(area => area.Code).Count());
    }

    [Fact]
    public void Every_district_is_one_and_stands_once()
    {
        var districts = Lines.Where(line => line.Code.Any(char.IsAsciiDigit)).Select(line => line.Code).ToList();

        Assert.All(districts, code => Assert.True(District.TryParse(code, out _), code));
        Assert.Equal(districts.Count, districts.Distinct().Count());
    }

    [Fact]
    public void Every_area_that_lies_in_one_nation_names_a_place_there()
    {
        var places = ReferenceFile.ReadPlaces().ToLookup(place => $"{place.Name}, {place.County}");

        foreach (var line in Lines.Where(line => line.Nation is not null))
        {
            Assert.All(line.At, label => Assert.Equal(line.Nation, Assert.Single(places[label]).Nation));
        }
    }

    [Fact]
    public void Nearly_every_district_of_the_United_Kingdom_is_there() =>
        Assert.InRange(Districts.Count, FewestDistricts, 3_100);

    /// <summary>What each has, from Royal Mail's own list: new districts are rare.</summary>
    [Theory]
    [InlineData("SO", 23)]
    [InlineData("PO", 34)]
    [InlineData("RG", 30)]
    [InlineData("GU", 38)]
    [InlineData("SP", 11)]
    [InlineData("BH", 26)]
    public void Hampshire_and_its_neighbours_are_whole(string area, int districts) =>
        Assert.Equal(districts, Districts.Count(row => District.Parse(row.Code).Area == area));

    [Fact]
    public void Every_district_lies_near_its_area()
    {
        var hearts = Tables.Districts.ToDictionary(district => district.Code);

        foreach (var district in Districts)
        {
            var area = hearts[District.Parse(district.Code).Area];
            var kilometres = KilometresBetween(district, area);
            var farthest = South.Contains(area.Code) ? FarthestInTheSouth : FarthestKilometres;
            Assert.True(kilometres <= farthest, $"{district.Code} is {kilometres:0} km from {area.Name}");
        }
    }

    /// <summary>A slip of the pen puts a district among strangers: every other lies near another of its area.</summary>
    [Fact]
    public void Every_district_lies_near_another_of_its_area()
    {
        foreach (var area in Districts.GroupBy(row => District.Parse(row.Code).Area).Where(area => area.Count() > 1))
        {
            foreach (var district in area)
            {
                var nearest = area.Where(other => other != district).Min(other => KilometresBetween(district, other));
                Assert.True(nearest <= LoneliestKilometres, $"{district.Code} is {nearest:0} km from the nearest of {area.Key}");
            }
        }
    }

    /// <summary>Where the map has the middle of a district, to about a kilometre: towns that nobody mistakes for another.</summary>
    [Theory]
    [InlineData("LS1", 430_000, 433_500)]
    [InlineData("M1", 384_500, 398_000)]
    [InlineData("CF10", 318_300, 176_300)]
    [InlineData("EH1", 325_900, 673_500)]
    [InlineData("G1", 259_300, 665_300)]
    [InlineData("NE1", 424_800, 564_300)]
    [InlineData("PL1", 247_500, 54_400)]
    [InlineData("TR18", 147_000, 30_000)]
    [InlineData("NR1", 623_600, 308_300)]
    [InlineData("YO8", 461_500, 432_300)]
    [InlineData("IV40", 177_000, 827_500)]
    [InlineData("CF31", 290_500, 179_900)]
    public void A_district_is_where_the_map_has_it(string code, double easting, double northing)
    {
        var district = Districts.Single(row => row.Code == code);

        Assert.InRange(district.Location!.Value.DistanceTo(new GridPoint(easting, northing)).Metres, 0, 12_000);
    }

    [Theory]
    [InlineData("Winchester, Hampshire", 448_000, 129_300)]
    [InlineData("Southampton, Southampton", 442_000, 112_000)]
    [InlineData("Basingstoke, Hampshire", 463_700, 151_900)]
    [InlineData("Newport, Isle of Wight", 449_900, 89_100)]
    [InlineData("Stockbridge, Hampshire", 435_600, 135_200)]
    [InlineData("Whitchurch, Hampshire", 446_300, 148_000)]
    [InlineData("Chandler's Ford, Hampshire", 443_300, 120_600)]
    public void A_town_is_where_the_map_has_it(string label, double easting, double northing)
    {
        var place = Assert.Single(Tables.Places, place => place.Label == label);

        Assert.InRange(place.Location.DistanceTo(new GridPoint(easting, northing)).Metres, 0, 3_000);
    }

    [Fact]
    public void No_two_places_have_one_label() =>
        Assert.Equal(Tables.Places.Count, Tables.Places.DistinctBy(place => place.SearchLabel).Count());

    private static double KilometresBetween(DistrictPlace one, DistrictPlace other) =>
        one.Location!.Value.DistanceTo(other.Location!.Value).Metres / 1000;
}

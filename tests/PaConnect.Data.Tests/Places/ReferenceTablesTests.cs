using PaConnect.Data.Places;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Tests.Places;

public sealed class ReferenceTablesTests
{
    // Hungerford, the farthest, is 37 km from Reading.
    private const int FarthestKilometres = 40;

    private static readonly IReadOnlyList<ReferenceFile.DistrictLine> Lines = ReferenceFile.ReadDistricts();
    private static readonly ReferenceTables Tables = ReferenceTables.Read();

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
        var places = ReferenceFile.ReadPlaces().ToLookup(place => (place.Name, place.County));

        foreach (var line in Lines.Where(line => line.Nation is not null))
        {
            Assert.Equal(line.Nation, Assert.Single(places[(line.At[0], line.County)]).Nation);
        }
    }

    [Fact]
    public void Every_district_lies_near_its_area()
    {
        var hearts = Tables.Districts.ToDictionary(district => district.Code);

        foreach (var district in Tables.Districts.Where(d => d.Code.Any(char.IsAsciiDigit)))
        {
            var area = hearts[District.Parse(district.Code).Area];
            var kilometres = district.Location!.Value.DistanceTo(area.Location!.Value).Metres / 1000;
            Assert.True(kilometres <= FarthestKilometres, $"{district.Code} is {kilometres:0} km from {area.Name}");
        }
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
}

using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>The places and districts that come with the program, joined: every coordinate is that of a place, or of the middle of two.</summary>
internal sealed record ReferenceTables(IReadOnlyList<Place> Places, IReadOnlyList<DistrictPlace> Districts)
{
    public static ReferenceTables Read()
    {
        var known = ReferenceFile.ReadPlaces().ToDictionary(place => $"{place.Name}, {place.County}");
        var districts = ReferenceFile.ReadDistricts().Select(line => ToDistrictPlace(line, known)).ToList();

        // A district's own name is worth finding too where the list of places lacks it: Stockbridge, Chandler's Ford.
        var own = districts
            .Where(district => district is { Location: not null, Nation: not null })
            .Select(d => new ReferenceFile.PlaceLine(d.Name, d.County, d.Nation!.Value, d.Location!.Value));
        var places = known.Values.Concat(own)
            .DistinctBy(place => PlaceName.Fold($"{place.Name}, {place.County}"))
            .Select((place, index) => new Place(index + 1, place.Name, place.County, place.Nation, place.Location));
        return new ReferenceTables([.. places], districts);
    }

    public bool AreSameAs(IEnumerable<Place> places, IEnumerable<DistrictPlace> districts) =>
        Places.Select(Parts).ToHashSet().SetEquals(places.Select(Parts))
        && Districts.Select(Parts).ToHashSet().SetEquals(districts.Select(Parts));

    private static DistrictPlace ToDistrictPlace(
        ReferenceFile.DistrictLine line, Dictionary<string, ReferenceFile.PlaceLine> known)
    {
        GridPoint? heart = line.IsOutside ? null : Middle([.. line.At.Select(label => known[label].Location)]);
        return new DistrictPlace(line.Code, line.Shown, line.County, line.Nation, heart);
    }

    private static GridPoint Middle(GridPoint[] points) =>
        new(Math.Round(points.Average(point => point.Easting)), Math.Round(points.Average(point => point.Northing)));

    private static object Parts(Place p) => (p.Id, p.Label, p.Nation, p.Location, p.SearchName, p.SearchLabel);

    private static object Parts(DistrictPlace d) => (d.Code, d.Name, d.County, d.Nation, d.Location);
}

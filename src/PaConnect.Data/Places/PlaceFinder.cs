using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>
/// Reads "where?" as people type it: a postcode, a district, the letters of an area, a place, or a place and its county. Every query
/// uses an index and has a limit.
/// </summary>
public sealed class PlaceFinder(PaConnectDbContext db)
{
    public const int TypedMaxLength = 100;

    private const int MostOfOneName = 50;
    private const int MostOthers = 10;
    private const int MostSpellings = 5;

    // A page asks once; a verb asks thousands of times about few districts.
    private readonly Dictionary<District, (List<DistrictPlace> Rows, DistrictHeart? Heart)> _districts = [];

    public async Task<FoundPlaces> FindAsync(string typed, CancellationToken cancellation = default)
    {
        var words = typed.Trim();
        if (words.Length > TypedMaxLength || PlaceName.Fold(words).Length == 0)
        {
            return new FoundPlaces(PlaceAnswer.Unknown, []);
        }

        return await FindByPostcodeAsync(words, cancellation) ?? await FindByNameAsync(words, cancellation);
    }

    private async Task<FoundPlaces?> FindByPostcodeAsync(string words, CancellationToken cancellation)
    {
        if (ReadDistrict(words) is { } district)
        {
            return await FindByDistrictAsync(
                district, Postcode.TryParse(words, out var whole) ? whole : null, cancellation)
                ?? new FoundPlaces(PlaceAnswer.Unknown, []);
        }

        var mayBeArea = words.Length <= 2 && words.All(char.IsAsciiLetter);
        return mayBeArea ? await FindByAreaAsync(words.ToUpperInvariant(), cancellation) : null;
    }

    /// <summary>The finest that is known wins: the postcode itself, the middle of its district's postcodes, our own tables.</summary>
    private async Task<FoundPlaces?> FindByDistrictAsync(District district, Postcode? whole, CancellationToken cancellation)
    {
        var code = district.Code;
        var (rows, heart) = await DistrictAsync(district, cancellation);
        if (rows is [{ IsOutside: true }, ..])
        {
            return new FoundPlaces(PlaceAnswer.Outside, []);
        }

        var unit = whole is not { } typed ? null : await db.UnitPostcodes.AsNoTracking()
            .SingleOrDefaultAsync(u => u.Code == typed, cancellation);
        if (heart is null && unit is null)
        {
            return rows is [var finest, ..] ? Found(finest, code) : null;
        }

        // While postcodes are being loaded for the first time, their district has no heart yet.
        var (name, county) = rows.Find(row => row.Code == code || heart is null) is { } named
            ? (named.Name, named.County)
            : await NearestNameAsync(heart!.Location, cancellation);
        return new FoundPlaces(PlaceAnswer.Found, [unit is null
            ? new FoundPlace(name, county, heart!.Nation, heart.Location, Precision.District, code)
            : new FoundPlace(name, county, unit.Nation, unit.Location, Precision.Postcode, unit.Code.ToString())]);
    }

    /// <summary>Our rows of the district and its area, the district's first, and the middle of its postcodes.</summary>
    private async Task<(List<DistrictPlace> Rows, DistrictHeart? Heart)> DistrictAsync(
        District district, CancellationToken cancellation)
    {
        if (_districts.TryGetValue(district, out var known))
        {
            return known;
        }

        var (code, area) = (district.Code, district.Area);
        var rows = await db.DistrictPlaces.AsNoTracking()
            .Where(row => row.Code == code || row.Code == area)
            .OrderByDescending(row => row.Code.Length)
            .ToListAsync(cancellation);
        var heart = await db.DistrictHearts.AsNoTracking().SingleOrDefaultAsync(h => h.Code == district, cancellation);
        return _districts[district] = (rows, heart);
    }

    private async Task<(string Name, string County)> NearestNameAsync(GridPoint point, CancellationToken cancellation)
    {
        var nearest = await db.Places.AsNoTracking().OrderByNearest(point).ThenBy(place => place.Id).FirstAsync(cancellation);
        return (nearest.Name, nearest.County);
    }

    private async Task<FoundPlaces?> FindByAreaAsync(string area, CancellationToken cancellation)
    {
        var row = await db.DistrictPlaces.AsNoTracking().SingleOrDefaultAsync(place => place.Code == area, cancellation);
        return row is null ? null : Found(row, "");
    }

    private static FoundPlaces Found(DistrictPlace row, string district) => row.Location is not { } location
        ? new FoundPlaces(PlaceAnswer.Outside, [])
        : new FoundPlaces(PlaceAnswer.Found, [new FoundPlace(
            row.Name, row.County, row.Nation, location, row.Code == district ? Precision.District : Precision.Area, row.Code)]);

    private async Task<FoundPlaces> FindByNameAsync(string words, CancellationToken cancellation)
    {
        var parts = words.Split(',', 2);
        var (name, county) = (PlaceName.Fold(parts[0]), PlaceName.Fold(parts.ElementAtOrDefault(1) ?? ""));
        if (name is "guernsey" or "jersey" or "isle of man")
        {
            return new FoundPlaces(PlaceAnswer.Outside, []);
        }

        var label = PlaceName.Fold(words);
        var named = await ListAsync(
            db.Places.Where(place => place.SearchName == name || place.SearchLabel == label), MostOfOneName, cancellation);
        named = Narrow(named, label, county);

        var longer = named.Count > 1 || county.Length > 0 ? [] : await ListAsync(
            db.Places.Where(place => place.SearchName.StartsWith(name + " ") || place.SearchName.EndsWith(" " + name)),
            MostOthers,
            cancellation);
        return (named.Count, longer.Count) switch
        {
            (1, _) => Answer(PlaceAnswer.Found, [.. named, .. longer]),
            (0, 1) => Answer(PlaceAnswer.Found, longer),
            (0, > 1) => Answer(PlaceAnswer.WhichOne, longer),
            (0, _) => Answer(PlaceAnswer.Unknown, await NearestSpellingsAsync(name, cancellation)),
            _ => Answer(PlaceAnswer.WhichOne, named),
        };
    }

    /// <summary>
    /// Keeps those in the county or nation that was typed. A county that fits none of them ("Hants") is passed over.
    /// </summary>
    private static List<Place> Narrow(List<Place> named, string label, string county)
    {
        var exact = named.Where(place => place.SearchLabel == label).ToList();
        if (exact.Count > 0 || county.Length == 0)
        {
            return exact.Count > 0 ? exact : named;
        }

        var there = named.Where(place => IsIn(place, county)).ToList();
        return there.Count > 0 ? there : named;
    }

    private static bool IsIn(Place place, string county) =>
        $" {PlaceName.Fold(place.County)}".Contains($" {county}") || county == Folded(place.Nation);

    private static string Folded(Nation nation) => nation switch
    {
        Nation.England => "england",
        Nation.Scotland => "scotland",
        Nation.Wales => "wales",
        Nation.NorthernIreland => "northern ireland",
    };

    private async Task<List<Place>> NearestSpellingsAsync(string name, CancellationToken cancellation) =>
        await db.Places
            .Where(place => EF.Functions.TrigramsAreSimilar(place.SearchName, name))
            .OrderByDescending(place => EF.Functions.TrigramsSimilarity(place.SearchName, name))
            .ThenBy(place => place.Id)
            .Take(MostSpellings)
            .AsNoTracking()
            .ToListAsync(cancellation);

    private static Task<List<Place>> ListAsync(IQueryable<Place> places, int most, CancellationToken cancellation) =>
        places.OrderBy(place => place.SearchLabel).Take(most).AsNoTracking().ToListAsync(cancellation);

    private static FoundPlaces Answer(PlaceAnswer answer, List<Place> places) => new(answer, [.. places.Select(place =>
        new FoundPlace(place.Name, place.County, place.Nation, place.Location, Precision.Place))]);

    private static District? ReadDistrict(string words)
    {
        if (Postcode.TryParse(words, out var postcode))
        {
            return postcode.Outward;
        }

        return District.TryParse(words, out var district) || District.TryParse(WithoutSector(words), out district) ? district : null;
    }

    /// <summary>"SO23 9" is a sector, a part of the district before its space.</summary>
    private static string? WithoutSector(string words) =>
        words.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var outward, [>= '0' and <= '9']] ? outward : null;
}

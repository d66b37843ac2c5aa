using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Places;

namespace PaConnect.Web.Demo;

/// <summary>
/// Where a crowd lives: most of it in and around the hearts of postcode districts, which lie close together where many people live and
/// far apart where few do; the rest spread over towns and villages. The big cities count more, and the emptiest areas less.
/// </summary>
internal sealed class CrowdPlaces
{
    private const int InBigCity = 8;
    private const int Elsewhere = 3;
    private const int InThinArea = 1;
    private const double SpreadMetres = 3_500;
    private const double ShareInVillages = 0.2;

    private static readonly HashSet<string> BigCities =
        ["B", "BS", "CF", "E", "EC", "EH", "G", "L", "LE", "LS", "M", "N", "NE", "NG", "NW", "S", "SE", "SW", "W", "WC"];

    private static readonly HashSet<string> ThinAreas =
        ["CA", "DG", "HS", "IV", "KW", "LA", "LD", "LL", "PA", "PH", "SY", "TD", "TR", "ZE"];

    private readonly (District District, DistrictPlace Place)[] _districts;
    private readonly int[] _weights;
    private readonly (Place Place, District District)[] _villages;

    private CrowdPlaces((District District, DistrictPlace Place)[] districts, IEnumerable<Place> places)
    {
        _districts = districts;
        _weights = [.. Sums(districts.Select(one => Weight(one.District.Area)))];
        _villages = [.. places.Select(place => (place, districts.MinBy(one =>
            place.Location.DistanceTo(one.Place.Location!.Value)).District))];
    }

    public static async Task<CrowdPlaces> LoadAsync(PaConnectDbContext db)
    {
        var rows = await db.DistrictPlaces.AsNoTracking().Where(place => place.Location != null)
            .OrderBy(place => place.Code).ToListAsync();
        var districts = rows
            .Select(row => (District: District.TryParse(row.Code, out var code) || District.TryParse(row.Code + "1", out code)
                ? code : default, Place: row))
            .Where(one => one.District != default)
            .DistinctBy(one => one.District);
        return new CrowdPlaces([.. districts], await db.Places.AsNoTracking().OrderBy(place => place.Id).ToListAsync());
    }

    public Locality Any(Random random)
    {
        if (random.NextDouble() < ShareInVillages)
        {
            var (village, near) = _villages[random.Next(_villages.Length)];
            return new Locality(village.Name, near, village.Nation, Around(village.Location, random, SpreadMetres / 4));
        }

        var drawn = Array.BinarySearch(_weights, random.Next(_weights[^1]) + 1);
        var (district, heart) = _districts[drawn < 0 ? ~drawn : drawn];
        return new Locality(heart.Name, district, heart.Nation ?? Nation.England, Around(heart.Location!.Value, random, SpreadMetres));
    }

    private static GridPoint Around(GridPoint heart, Random random, double spread)
    {
        var far = spread * Math.Sqrt(-2 * Math.Log(1 - random.NextDouble()));
        var turn = 2 * Math.PI * random.NextDouble();
        var (east, north) = (heart.Easting + (far * Math.Cos(turn)), heart.Northing + (far * Math.Sin(turn)));
        var point = GridPoint.IsInBounds(east, north) ? new GridPoint(east, north) : heart;
        return point.CentreOfSquare(Squares.Side);
    }

    private static int Weight(string area) =>
        BigCities.Contains(area) ? InBigCity : ThinAreas.Contains(area) ? InThinArea : Elsewhere;

    private static IEnumerable<int> Sums(IEnumerable<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            yield return sum += weight;
        }
    }
}

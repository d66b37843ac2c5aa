using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>
/// Turns what somebody typed as their place into the coarse locality that a listing keeps. It needs a postcode, whole or its first
/// half, or a place close to the heart of a district that we know.
/// </summary>
public sealed class Localities(PaConnectDbContext db, PlaceFinder finder)
{
    private const int MostMilesToADistrict = 10;

    /// <param name="typed">A postcode, its first half, or a place.</param>
    /// <param name="nation">The nation somebody chose, for a district that lies in two.</param>
    public async Task<FoundLocality> FindAsync(string typed, Nation? nation)
    {
        var found = await finder.FindAsync(typed);
        if (found.TheOne is not { } place)
        {
            return FoundLocality.Not(WhyNot(typed, found)) with { Choices = [.. found.Places.Select(one => one.Label)] };
        }

        if (await DistrictOfAsync(typed, place) is not { } district)
        {
            return FoundLocality.Not($"We know {place.Name}, but we need the first half of the postcode too, such as SO23");
        }

        return (place.Nation ?? nation) is { } known
            ? new FoundLocality(
                new Locality(place.Name, district, known, await CoarsenAsync(place)),
                Postcode.TryParse(typed, out var postcode) ? postcode : null,
                null)
            : FoundLocality.Not($"{district} lies in two nations. Choose which nation you mean");
    }

    /// <summary>
    /// The same for a form that shows what is saved by its district: a district left as it was is the very place that was saved, which
    /// may have been found by a whole postcode.
    /// </summary>
    public async Task<FoundLocality> FindAgainAsync(string typed, Nation? nation, IReadOnlyList<Locality> saved) =>
        saved.FirstOrDefault(one =>
            string.Equals(one.District.ToString(), typed.Trim(), StringComparison.OrdinalIgnoreCase)
            && (nation is null || nation == one.Nation)) is { } same
            ? new FoundLocality(same, null, null)
            : await FindAsync(typed, nation);

    /// <summary>
    /// Only where somebody lives is known to its postcode do their neighbours count: the heart of a place or a district is nobody's home.
    /// </summary>
    private async Task<GridPoint> CoarsenAsync(FoundPlace place)
    {
        if (place.Precision != Precision.Postcode)
        {
            return place.Location.CentreOfSquare(Squares.Side);
        }

        var square = Squares.NumberOf(place.Location);
        var neighbours = await db.UnitPostcodes.Where(unit => unit.Square == square).Take(Squares.FewestPostcodes).CountAsync();
        return Squares.CentreFor(place.Location, neighbours);
    }

    private static string WhyNot(string typed, FoundPlaces found) => found.Answer switch
    {
        PlaceAnswer.WhichOne => $"There is more than one {typed}. Choose the one you mean",
        PlaceAnswer.Outside => "We do not cover the Channel Islands or the Isle of Man",
        PlaceAnswer.Unknown or PlaceAnswer.Found => found.Places.Count > 0
            ? $"We do not know {typed}. Choose one of these places, or write another"
            : "Enter a UK postcode or its first half, such as SO23",
    };

    private async Task<District?> DistrictOfAsync(string typed, FoundPlace place)
    {
        if (Postcode.TryParse(typed, out var postcode))
        {
            return postcode.Outward;
        }

        if (District.TryParse(typed, out var typedDistrict) && place.Precision != Precision.Place)
        {
            return typedDistrict;
        }

        var districts = await db.DistrictPlaces.AsNoTracking().Where(district => district.Location != null).ToListAsync();
        return districts
            .Select(row => (Code: District.TryParse(row.Code, out var code) ? code : (District?)null, row.Location))
            .Where(row => row.Code is not null)
            .Select(row => (row.Code, Distance: row.Location!.Value.DistanceTo(place.Location)))
            .Where(row => row.Distance.Miles <= MostMilesToADistrict)
            .OrderBy(row => row.Distance.Miles)
            .FirstOrDefault().Code;
    }
}

/// <summary>A locality, with the postcode where a whole one was typed; or the problem, worded as a message beside a field.</summary>
public sealed record FoundLocality(Locality? Locality, Postcode? Postcode, string? Problem)
{
    /// <summary>Where it is a problem: what may have been meant. Each of them, typed, is found.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    public static FoundLocality Not(string problem) => new(null, null, problem);
}

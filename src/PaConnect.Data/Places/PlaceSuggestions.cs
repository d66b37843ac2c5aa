using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>What to type, and how to show it: "SO23", shown as "SO23: Winchester".</summary>
public sealed record SuggestedPlace(string Value, string Text);

/// <summary>The places and districts that begin with what somebody has typed so far. Typed whole, each finds just itself.</summary>
public sealed class PlaceSuggestions(PaConnectDbContext db)
{
    public const int Most = 10;

    private const int FewestLetters = 2;

    public async Task<IReadOnlyList<SuggestedPlace>> ForAsync(string? typed, CancellationToken cancellation = default)
    {
        var name = typed is { Length: <= PlaceFinder.TypedMaxLength } ? PlaceName.Fold(typed) : "";
        if (name.Length < FewestLetters)
        {
            return [];
        }

        var code = name.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant();
        return code.Length <= District.MaxLength && code.Any(char.IsAsciiDigit)
            ? await DistrictsAsync(code, cancellation)
            : await PlacesAsync(name, cancellation);
    }

    private async Task<IReadOnlyList<SuggestedPlace>> DistrictsAsync(string code, CancellationToken cancellation) =>
        await db.DistrictPlaces
            .Where(district => district.Code.StartsWith(code) && district.Location != null)
            .OrderBy(district => district.Code.Length).ThenBy(district => district.Code)
            .Take(Most)
            .Select(district => new SuggestedPlace(district.Code, $"{district.Code}: {district.Name}"))
            .ToListAsync(cancellation);

    private async Task<IReadOnlyList<SuggestedPlace>> PlacesAsync(string name, CancellationToken cancellation)
    {
        var places = await db.Places.AsNoTracking()
            .Where(place => place.SearchLabel.StartsWith(name))
            .OrderBy(place => place.SearchName == name ? 0 : 1).ThenBy(place => place.SearchLabel)
            .Take(Most)
            .ToListAsync(cancellation);
        return [.. places.Select(place => new SuggestedPlace(place.Label, place.Label))];
    }
}

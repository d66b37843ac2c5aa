using System.Globalization;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>
/// The tables that come with the program: a header, then lines of parts between commas. They hold no quotes, because the script that
/// makes the long one refuses to write a comma inside a part.
/// </summary>
internal static class ReferenceFile
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Places", "Reference");

    /// <summary>One line of places.csv.</summary>
    public sealed record PlaceLine(string Name, string County, Nation Nation, GridPoint Location);

    /// <summary>
    /// One line of postcode-areas.csv or districts.csv. <see cref="At"/> names the place whose coordinates are used, or several between
    /// which the heart lies, as "Winchester, Hampshire"; no nation means that it must be asked.
    /// </summary>
    public sealed record DistrictLine(string Code, string[] At, string County, string Shown, Nation? Nation, bool IsOutside);

    public static IReadOnlyList<PlaceLine> ReadPlaces() =>
        [.. Read("places.csv", parts => new PlaceLine(
            parts[0], parts[1], Enum.Parse<Nation>(parts[2]), NationalGrid.ToGridPoint(Degrees(parts[3]), Degrees(parts[4]))))];

    public static IReadOnlyList<DistrictLine> ReadDistricts() =>
        [.. Read("postcode-areas.csv", ToDistrict), .. Read("districts.csv", ToDistrict)];

    private static DistrictLine ToDistrict(string[] parts) => new(
        Code: parts[0],
        At: [.. parts[1].Split(" + ").Select(place => ToLabel(place, parts[2]))],
        County: parts[2],
        Shown: parts[3] is "" ? parts[1] : parts[3],
        Nation: parts[4] is "ask" or "outside" ? null : Enum.Parse<Nation>(parts[4]),
        IsOutside: parts[4] is "outside");

    /// <summary>A place of another county than the line's says so: "Callander + Oban|Argyll and Bute".</summary>
    private static string ToLabel(string place, string county) => place.Split('|') is [var name, var other]
        ? $"{name}, {other}"
        : $"{place}, {county}";

    private static IEnumerable<T> Read<T>(string file, Func<string[], T> toLine)
    {
        var path = Path.Combine(Folder, file);
        if (!File.Exists(path))
        {
            throw new InvalidOperationException(
                $"The table of places {file} is missing. Run `npm ci` and `npm run build` in src/PaConnect.Web, then build again.");
        }

        return File.ReadLines(path).Skip(1).Select(line => toLine(line.Split(',')));
    }

    private static double Degrees(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

using System.Globalization;
using System.Text.RegularExpressions;
using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// The National Statistics' table of the United Kingdom, ended postcodes and islands included. Its grid references of
/// Northern Ireland are on the Irish grid, so there the latitude and longitude are read instead.
/// </summary>
internal sealed partial class OnsDirectory : PostcodeLayout
{
    private const string NorthernIreland = "BT";

    private readonly Columns _at;

    private OnsDirectory(Columns at) => _at = at;

    public override bool HasHeader => true;

    /// <summary>Null where a column that we need is missing.</summary>
    public static OnsDirectory? Of(List<string> names, int postcode)
    {
        var at = new Columns(
            postcode,
            Ended: names.IndexOf("doterm"),
            Easting: names.FindIndex(name => name is "oseast1m" or "east1m"),
            Northing: names.FindIndex(name => name is "osnrth1m" or "north1m"),
            Quality: names.FindIndex(name => name is "osgrdind" or "gridind"),
            Latitude: names.FindIndex(name => name is "lat" or "latitude"),
            Longitude: names.FindIndex(name => name is "long" or "longitude" or "lon"),
            Country: names.FindIndex(name => Country().IsMatch(name)));

        // Some cuts of the table have no country. A council's code begins with the same letter.
        at = at with { Country = at.Country >= 0 ? at.Country : names.FindIndex(name => Council().IsMatch(name)) };
        return at is { Country: >= 0 } and ({ Easting: >= 0, Northing: >= 0 } or { Latitude: >= 0, Longitude: >= 0 })
            ? new OnsDirectory(at)
            : null;
    }

    protected override PostcodeLine ReadParts(ReadOnlySpan<char> line)
    {
        var typed = Parts.Of(line, _at.Postcode);
        if (IsOnAnIsland(typed))
        {
            return new PostcodeLine(Told.Outside, default, default, default, null);
        }

        // Some that ended long ago are written as none is now, such as NPT 0AA.
        var isPostcode = Postcode.TryParse(typed.ToString(), out var code);
        if (!Of(line, _at.Ended).IsEmpty)
        {
            return new PostcodeLine(Told.Ended, code, default, default, null);
        }

        if (!isPostcode)
        {
            return NotAPostcode(typed);
        }

        return NationOf(Of(line, _at.Country)) is { } nation
            ? Locate(line, code, nation)
            : PostcodeLine.Wrong($"{Quoted(Of(line, _at.Country))} is not the code of a country");
    }

    private static bool IsOnAnIsland(ReadOnlySpan<char> typed) =>
        typed.StartsWith("GY", StringComparison.OrdinalIgnoreCase)
        || typed.StartsWith("JE", StringComparison.OrdinalIgnoreCase)
        || typed.StartsWith("IM", StringComparison.OrdinalIgnoreCase);

    private PostcodeLine Locate(ReadOnlySpan<char> line, Postcode code, Nation nation)
    {
        var isIrishGrid = code.Outward.Area == NorthernIreland;
        var (hasEast, hasNorth) = (
            TryNumber(Of(line, _at.Easting), out var easting), TryNumber(Of(line, _at.Northing), out var northing));
        if (!isIrishGrid && hasEast && hasNorth && (easting, northing) != (0, 0) && Of(line, _at.Quality) is not "9")
        {
            return At(code, easting, northing, nation);
        }

        var (hasLatitude, hasLongitude) = (
            TryNumber(Of(line, _at.Latitude), out var latitude), TryNumber(Of(line, _at.Longitude), out var longitude));
        if (hasLatitude && hasLongitude && latitude is < 90 and > -90 && (latitude, longitude) != (0, 0))
        {
            return NationalGrid.TryToGridPoint(latitude, longitude, out var point)
                ? At(code, point.Easting, point.Northing, nation)
                : PostcodeLine.Wrong(string.Create(
                    CultureInfo.InvariantCulture, $"{latitude}, {longitude} is not in the United Kingdom"));
        }

        return IsEmptyOrNumber(line, _at.Easting) && IsEmptyOrNumber(line, _at.Latitude)
            ? new PostcodeLine(Told.Nowhere, code, default, default, null)
            : PostcodeLine.Wrong("its position is not a number");
    }

    private bool IsEmptyOrNumber(ReadOnlySpan<char> line, int column) =>
        Of(line, column) is var text && (text.IsEmpty || TryNumber(text, out _));

    private ReadOnlySpan<char> Of(ReadOnlySpan<char> line, int column) => column < 0 ? [] : Parts.Of(line, column);

    [GeneratedRegex(@"\A(?:ctry|country)(?:\d\dcd)?\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Country();

    [GeneratedRegex(
        @"\A(?:oslaua|laua|lad(?:\d\dcd)?|ladcd)\z", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Council();

    /// <summary>Where each is in a line, counted from 0; -1 where the table has no such column.</summary>
    private sealed record Columns(
        int Postcode, int Ended, int Easting, int Northing, int Quality, int Latitude, int Longitude, int Country);
}

using PaConnect.Domain.Places;

namespace PaConnect.Data.Places.Import;

/// <summary>
/// Ordnance Survey's table: postcode, positional quality, eastings, northings, country, then health and council areas.
/// Quality 90, or zero for both coordinates, means that nobody knows where it is. It covers Great Britain.
/// </summary>
internal sealed class CodePointOpen(bool hasHeader) : PostcodeLayout
{
    public const int FewestParts = 5;

    private const int Unknown = 90;

    /// <summary>As it is published it has none, but people add one.</summary>
    public override bool HasHeader => hasHeader;

    protected override PostcodeLine ReadParts(ReadOnlySpan<char> line)
    {
        if (Parts.Count < FewestParts)
        {
            return PostcodeLine.Wrong($"it has {Parts.Count} parts between commas, and {FewestParts} are needed");
        }

        if (!Postcode.TryParse(Parts.Of(line, 0).ToString(), out var code))
        {
            return NotAPostcode(Parts.Of(line, 0));
        }

        if (!TryNumber(Parts.Of(line, 1), out var quality)
            || !TryNumber(Parts.Of(line, 2), out var easting) || !TryNumber(Parts.Of(line, 3), out var northing))
        {
            return PostcodeLine.Wrong("its quality or its grid reference is not a number");
        }

        if (quality >= Unknown || (easting == 0 && northing == 0))
        {
            return new PostcodeLine(Told.Nowhere, code, default, default, null);
        }

        return NationOf(Parts.Of(line, 4)) is { } nation
            ? At(code, easting, northing, nation)
            : PostcodeLine.Wrong($"{Quoted(Parts.Of(line, 4))} is not the code of a country");
    }
}

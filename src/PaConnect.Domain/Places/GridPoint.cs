using System.Runtime.InteropServices;
using System.Text.Json.Serialization;

namespace PaConnect.Domain.Places;

/// <summary>
/// A point on the British National Grid (EPSG:27700), in metres east and north of its origin south-west of Scilly. Northern Ireland is
/// on the same grid. What lies outside the United Kingdom, the Channel Islands among it, is refused.
/// </summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GridPoint
{
    public const double MetresInAMile = 1609.344;

    // The west of Fermanagh lies about on the grid's western edge, so the box begins a little further west.
    private const double West = -20_000;
    private const double East = 700_000;
    private const double South = 0;
    private const double North = 1_300_000;

    [JsonConstructor]
    public GridPoint(double easting, double northing)
    {
        if (!IsInBounds(easting, northing))
        {
            throw new ArgumentOutOfRangeException(
                nameof(easting), $"{easting}, {northing} is not in the United Kingdom on the British National Grid.");
        }

        Easting = easting;
        Northing = northing;
    }

    /// <summary>Metres east.</summary>
    public double Easting { get; }

    /// <summary>Metres north.</summary>
    public double Northing { get; }

    public static bool IsInBounds(double easting, double northing) =>
        easting is >= West and <= East && northing is >= South and <= North;

    public Distance DistanceTo(GridPoint other) =>
        new(Math.Sqrt(Math.Pow(Easting - other.Easting, 2) + Math.Pow(Northing - other.Northing, 2)));

    /// <summary>
    /// The centre of the square this point lies in; <paramref name="side"/> is in metres. This, and never the point itself, is what a
    /// listing keeps and what is searched: whole miles asked from many places would otherwise find a home.
    /// </summary>
    public GridPoint CentreOfSquare(int side)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(side);

        return new GridPoint(CentreOf(Easting, side), CentreOf(Northing, side));
    }

    public override string ToString() => $"{Easting:0}, {Northing:0}";

    private static double CentreOf(double metres, int side) => (Math.Floor(metres / side) * side) + (side / 2.0);
}

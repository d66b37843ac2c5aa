using PaConnect.Domain.Places;
using ProjNet.CoordinateSystems;
using ProjNet.CoordinateSystems.Transformations;

namespace PaConnect.Data.Places;

/// <summary>
/// Turns latitude and longitude (WGS 84, degrees) into the British National Grid (EPSG:27700), to about 5 metres. The parameters are
/// those of the EPSG register; Northern Ireland goes through the same projection.
/// </summary>
internal static class NationalGrid
{
    private const string BritishNationalGrid =
        """
        PROJCS["OSGB36 / British National Grid",
            GEOGCS["OSGB36",
                DATUM["Ordnance_Survey_of_Great_Britain_1936",
                    SPHEROID["Airy 1830",6377563.396,299.3249646],
                    TOWGS84[446.448,-125.157,542.06,0.15,0.247,0.842,-20.489]],
                PRIMEM["Greenwich",0],
                UNIT["degree",0.0174532925199433]],
            PROJECTION["Transverse_Mercator"],
            PARAMETER["latitude_of_origin",49],
            PARAMETER["central_meridian",-2],
            PARAMETER["scale_factor",0.9996012717],
            PARAMETER["false_easting",400000],
            PARAMETER["false_northing",-100000],
            UNIT["metre",1],
            AUTHORITY["EPSG","27700"]]
        """;

    private static readonly MathTransform Projection = new CoordinateTransformationFactory()
        .CreateFromCoordinateSystems(
            GeographicCoordinateSystem.WGS84,
            new CoordinateSystemFactory().CreateFromWkt(BritishNationalGrid))
        .MathTransform;

    /// <summary>Rounded to a whole metre; a place outside the United Kingdom is refused.</summary>
    public static GridPoint ToGridPoint(double latitude, double longitude)
    {
        var (easting, northing) = Projection.Transform(longitude, latitude);
        return new GridPoint(Math.Round(easting), Math.Round(northing));
    }

    /// <summary>As <see cref="ToGridPoint"/>, but false for a place outside the United Kingdom.</summary>
    public static bool TryToGridPoint(double latitude, double longitude, out GridPoint point)
    {
        var (easting, northing) = Projection.Transform(longitude, latitude);
        var isHere = GridPoint.IsInBounds(easting, northing);
        point = isHere ? new GridPoint(Math.Round(easting), Math.Round(northing)) : default;
        return isHere;
    }
}

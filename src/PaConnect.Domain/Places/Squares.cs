namespace PaConnect.Domain.Places;

/// <summary>
/// How coarse the location of a listing is: the centre of its 2 km square of the National Grid, or of its 5 km square
/// where few live. A square with fewer than 20 postcodes is a hamlet, and its centre would point at the one house
/// there.
/// </summary>
public static class Squares
{
    /// <summary>Metres.</summary>
    public const int Side = 2_000;

    /// <summary>Metres, where the smaller square holds fewer postcodes than <see cref="FewestPostcodes"/>.</summary>
    public const int SparseSide = 5_000;

    public const int FewestPostcodes = 20;

    // The grid reaches 20 km west of its origin, in Fermanagh; counting from there keeps every number positive.
    private const int WesternSquares = 10;
    private const int SquaresInAColumn = 1_000;

    public static GridPoint CentreFor(GridPoint point, int postcodesInSquare) =>
        point.CentreOfSquare(postcodesInSquare < FewestPostcodes ? SparseSide : Side);

    /// <summary>The same for all points of one 2 km square, and another for those of every other.</summary>
    public static int NumberOf(GridPoint point) =>
        (((int)Math.Floor(point.Easting / Side) + WesternSquares) * SquaresInAColumn)
        + (int)Math.Floor(point.Northing / Side);
}

namespace PaConnect.Domain.Places;

/// <summary>
/// A whole postcode and the point in its middle, from a file that an administrator loaded. The point is only ever
/// measured from: what a listing keeps is <see cref="Squares.CentreFor"/>, and nothing finer.
/// </summary>
public sealed class UnitPostcode
{
    private UnitPostcode() { }

    public UnitPostcode(Postcode code, GridPoint location, Nation nation)
    {
        Code = code;
        Location = location;
        Nation = nation;
        Square = Squares.NumberOf(location);
    }

    public Postcode Code { get; private set; }
    public GridPoint Location { get; private set; }
    public Nation Nation { get; private set; }

    /// <summary>The square it lies in, so that its neighbours can be counted.</summary>
    public int Square { get; private set; }
}

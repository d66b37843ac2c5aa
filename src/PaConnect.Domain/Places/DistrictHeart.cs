namespace PaConnect.Domain.Places;

/// <summary>
/// The middle of a district's postcodes, worked out whenever they are loaded. It is nearer to where people live than
/// the place that
/// <see cref="DistrictPlace"/> names, and it knows districts that no table of ours has.
/// </summary>
public sealed class DistrictHeart
{
    private DistrictHeart() { }

    public District Code { get; private set; }
    public GridPoint Location { get; private set; }

    /// <summary>Null where its postcodes lie in two nations, so that the person must be asked.</summary>
    public Nation? Nation { get; private set; }
}

namespace PaConnect.Domain.Places;

/// <summary>
/// The place at the heart of a postcode district (SO23) or of a whole postcode area (SO), which answers for a district we have no
/// row for. The Channel Islands and the Isle of Man have areas but no location: they are outside the area we serve.
/// </summary>
public sealed class DistrictPlace
{
    private DistrictPlace() { }

    public DistrictPlace(string code, string name, string county, Nation? nation, GridPoint? location)
    {
        Code = code;
        Name = name;
        County = county;
        Nation = nation;
        Location = location;
    }

    /// <summary>A district such as SO23, or the letters of an area such as SO.</summary>
    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";
    public string County { get; private set; } = "";

    /// <summary>Null where the district or area lies in two nations, so that the person must be asked.</summary>
    public Nation? Nation { get; private set; }

    public GridPoint? Location { get; private set; }

    public bool IsOutside => Location is null;
}

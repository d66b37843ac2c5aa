namespace PaConnect.Domain.Places;

/// <summary>A town or village people search near. Names repeat, so the county tells them apart: Newport, Isle of Wight.</summary>
public sealed class Place : IHasLocation
{
    public const int NameMaxLength = 100;
    public const int SearchMaxLength = 250;

    private Place() { }

    public Place(int id, string name, string county, Nation nation, GridPoint location)
    {
        Id = id;
        Name = name;
        County = county;
        Nation = nation;
        Location = location;
        SearchName = PlaceName.Fold(name);
        SearchLabel = PlaceName.Fold(Label);
    }

    public int Id { get; private set; }
    public string Name { get; private set; } = "";
    public string County { get; private set; } = "";
    public Nation Nation { get; private set; }
    public GridPoint Location { get; private set; }

    /// <summary>The name as <see cref="PlaceName.Fold"/> makes it.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>The name and county as <see cref="PlaceName.Fold"/> makes them.</summary>
    public string SearchLabel { get; private set; } = "";

    public string Label => $"{Name}, {County}";
}

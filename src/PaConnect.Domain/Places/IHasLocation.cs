namespace PaConnect.Domain.Places;

/// <summary>A listing that is looked for by distance. Its location is already coarse: the centre of a square, or a district's heart.</summary>
public interface IHasLocation
{
    GridPoint Location { get; }
}

namespace PaConnect.Domain.Places;

/// <summary>
/// Where something is, as coarsely as anybody may know it: a place's name, its postcode district, its nation, and the centre of its
/// 2 km square. Everything that is searched, sorted or shown uses this and nothing finer.
/// </summary>
public sealed record Locality(string Name, District District, Nation Nation, GridPoint Location);

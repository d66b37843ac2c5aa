using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Organisations;

/// <summary>What is said of an organisation, and the districts that it leads or sees.</summary>
public sealed record OrganisationDetails(
    string Name,
    Nation Nation,
    string About,
    string Contact,
    string Safeguarding,
    string Guidance,
    IReadOnlyCollection<District> Lead,
    IReadOnlyCollection<District> Neighbours);

public sealed class AreaDistrict(Id<Organisation> organisationId, District district, AreaPart part)
{
    public Id<Organisation> OrganisationId { get; private init; } = organisationId;
    public District District { get; private init; } = district;
    public AreaPart Part { get; private set; } = part;

    internal void Become(AreaPart part) => Part = part;
}

/// <summary>The lead decides about listings in a district; neighbours see the live ones and may report them.</summary>
public enum AreaPart
{
    Lead,
    Neighbour,
}

using PaConnect.Domain.Places;

namespace PaConnect.Data.Places;

/// <summary>How near the point is to what was typed.</summary>
public enum Precision
{
    /// <summary>The middle of a whole postcode, where those are loaded.</summary>
    Postcode,
    Place,
    District,
    Area,
}

public enum PlaceAnswer
{
    /// <summary>The first place is the answer; any others have longer names that begin or end with it.</summary>
    Found,

    /// <summary>Several places have this name: ask which one is meant.</summary>
    WhichOne,

    /// <summary>No place has this name; the places, if any, are the nearest spellings.</summary>
    Unknown,

    /// <summary>The Channel Islands or the Isle of Man, which we do not serve.</summary>
    Outside,
}

public sealed record FoundPlaces(PlaceAnswer Answer, IReadOnlyList<FoundPlace> Places)
{
    public FoundPlace? TheOne => Answer == PlaceAnswer.Found ? Places[0] : null;
}

/// <summary>
/// A place somebody may have meant. Without a nation it lies in two, and the person must be asked. A code is the whole postcode that was
/// typed (SO23 9AB), the district's (SO23) or the area's (SO).
/// </summary>
public sealed record FoundPlace(
    string Name, string County, Nation? Nation, GridPoint Location, Precision Precision, string? Code = null)
{
    /// <summary>What to show, and what finds this place again when typed.</summary>
    public string Label => Code ?? $"{Name}, {County}";

    /// <summary>Says how precise the answer is, to follow "distances are measured from".</summary>
    public string Where => Precision switch
    {
        Precision.Postcode => $"{Code}, in {Name}",
        Precision.Place => Label,
        Precision.District => $"{Name}, somewhere in the {Code} district",
        Precision.Area => $"{Name}, somewhere in the {Code} postcode area",
    };
}

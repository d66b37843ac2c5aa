namespace PaConnect.Domain.JobAdverts;

/// <summary>A room that comes with the job. Only a charge for living accommodation may lower pay under the legal minimum.</summary>
public sealed record RoomDetails
{
    public const decimal MostChargeADay = 500;
    public const int AboutMaxLength = 1_000;

    public RoomKind? Kind { get; init; }
    public RoomPlace? Where { get; init; }
    public BathroomKind? Bathroom { get; init; }

    /// <summary>Pounds a day that the PA pays for it; nothing is "free".</summary>
    public decimal? ChargeADay { get; init; }

    public string? About { get; init; }
}

public enum RoomKind
{
    None,
    OwnRoom,
    SharedRoom,
    OwnFlat,
}

public enum RoomPlace
{
    SameHome,
    HouseProvided,
}

public enum BathroomKind
{
    Own,
    Shared,
}

/// <summary>What a PA meets in the home. Nobody is named.</summary>
public sealed record HouseholdDetails
{
    public const int NotesMaxLength = 1_000;

    public Smoking? Smoking { get; init; }

    /// <summary>Not answered is null; no pets is an empty list.</summary>
    public IReadOnlyList<PetKind>? Pets { get; init; }

    public bool? Children { get; init; }
    public bool? OthersLiveHere { get; init; }
    public bool? OthersSupported { get; init; }
    public HomeAccess? Access { get; init; }
    public Parking? Parking { get; init; }

    /// <summary>Whom the PA reports to, by part and never by name.</summary>
    public Superior? ReportsTo { get; init; }

    public string? Notes { get; init; }
}

public enum Smoking
{
    Nobody,
    OutsideOnly,
    Indoors,
}

public enum PetKind
{
    Cat,
    Dog,
    AssistanceDog,
    Bird,
    SmallAnimal,
    Fish,
    Reptile,
    FarmAnimal,
}

public enum HomeAccess
{
    StepFree,
    FewSteps,
    Stairs,
    Lift,
}

public enum Parking
{
    AtTheHome,
    InTheStreet,
    WithPermit,
    None,
}

public enum Superior
{
    PersonSupported,
    FamilyMember,
    AttorneyOrDeputy,
    SeniorPa,
    CaseManager,
}

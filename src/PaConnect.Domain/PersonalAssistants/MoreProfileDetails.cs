using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>Which weeks, and how much in one. Every answer is optional.</summary>
public sealed record RhythmDetails
{
    public const int MostWeeks = 12;

    /// <summary>Every hour of a week.</summary>
    public const decimal MostHoursInAWeek = WeekDetails.MostHours;

    /// <summary>They can work in one week of so many: 2 is every second week, 1 is every week.</summary>
    public int? EveryWeeks { get; init; }

    public YearPattern? Year { get; init; }

    /// <summary>The fewest hours a week that are worth their while.</summary>
    public decimal? FewestHours { get; init; }

    public decimal? MostHours { get; init; }
}

public enum YearPattern
{
    AllYear,
    TermTime,
    SchoolHolidays,
}

/// <summary>Places beside the home from which they would also work, such as where they study.</summary>
public sealed record ExtraPlaceDetails
{
    public const int MostPlaces = 3;

    public IReadOnlyList<ExtraPlace> Named { get; init; } = [];
}

/// <summary>A place, and how far from the centre of its square they will travel, in miles.</summary>
public sealed record ExtraPlace(Locality Place, int Miles);

/// <summary>Driving is several facts. Each answers what an advert may ask.</summary>
public sealed record DriverDetails
{
    public const int MostLicenceYears = 70;

    /// <summary>With twelve points a licence is as a rule taken away.</summary>
    public const int MostPoints = 11;

    /// <summary>For how many whole years they have held a full licence; nothing is "less than one".</summary>
    public int? LicenceYears { get; init; }

    /// <summary>What they drive: manual includes automatic, so "either" and "manual" are both everything.</summary>
    public Gearbox? Gearbox { get; init; }

    public bool? OwnCar { get; init; }
    public bool? BusinessInsurance { get; init; }

    /// <summary>Vehicles of the employer that they would drive. Null where nothing was said, empty for none.</summary>
    public IReadOnlyList<DrivenVehicle>? Vehicles { get; init; }

    /// <summary>Penalty points on the licence; nothing is a clean licence.</summary>
    public int? Points { get; init; }
}

public enum DrivenVehicle
{
    Car,
    AdaptedCar,
    Van,
}

/// <summary>When training was taken and when it runs out.</summary>
public sealed record CourseDetails
{
    public IReadOnlyList<TrainingTaken> Taken { get; init; } = [];
}

/// <summary>Both are London dates. On the day it runs out a training still counts.</summary>
public sealed record TrainingTaken(Training Training, DateOnly? TakenOn, DateOnly? ExpiresOn)
{
    public bool HasExpiredOn(DateOnly today) => ExpiresOn < today;
}

/// <summary>Skills, each with an example from their own life.</summary>
public sealed record StrengthDetails
{
    public const int ExampleMaxLength = 500;

    public IReadOnlyList<SkillExample> Examples { get; init; } = [];
}

public sealed record SkillExample(Skill Skill, string Example);

public enum Skill
{
    English,
    Number,
    Digital,
    Teamwork,
    ProblemSolving,

    // From here on the skills of a PA.
    OwnInitiative,
    ListeningAndCommunication,
    FlexibilityAndTime,
    OneToOne,
}

public sealed record CharacterDetails
{
    public const int InterestsMaxLength = 1_000;

    public IReadOnlyList<PersonalValue> Values { get; init; } = [];
    public string? Interests { get; init; }
}

public enum PersonalValue
{
    Reliability,
    Punctuality,
    Patience,
    Humour,
    Discretion,
    Honesty,
    RespectForIndependence,
}

/// <summary>Which homes they can work in. Chosen from lists: nobody need write about their health.</summary>
public sealed record HomeNeedDetails
{
    /// <summary>Whether they smoke themselves.</summary>
    public bool? Smokes { get; init; }

    /// <summary>The most smoking they can work with.</summary>
    public SmokeAccepted? Smoke { get; init; }

    /// <summary>Animals they cannot be near. Null where nothing was said; empty: any pet is fine.</summary>
    public IReadOnlyList<PetKind>? PetsAvoided { get; init; }

    /// <summary>Null where nothing was said; empty for none.</summary>
    public IReadOnlyList<Allergy>? Allergies { get; init; }
}

public enum SmokeAccepted
{
    None,
    OutsideOnly,
    Indoors,
}

public enum Allergy
{
    AnimalHair,
    Latex,
    Nuts,
    Perfume,
    CleaningProducts,
    Dust,
    Pollen,
}

/// <summary>What they hope to be paid, in pounds. It binds nobody.</summary>
public sealed record HopedPayDetails
{
    public const decimal MostAnHour = 100;
    public const decimal MostASleepIn = 500;

    public decimal? AnHour { get; init; }
    public decimal? ASleepIn { get; init; }
    public bool? MayTalk { get; init; }
}

using System.Diagnostics.CodeAnalysis;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Everything a profile says to employers. Surname and date of birth are not here: a version of this is what employers see.
/// </summary>
public sealed record AssistantProfileDetails
{
    public static AssistantProfileDetails Empty { get; } = new();

    /// <summary>
    /// First name and initial, as they were when this was sent: a person reads them with the rest before they are on the register. Only
    /// <see cref="AssistantProfile.ShowAs"/> changes them.
    /// </summary>
    public string? ShownName { get; init; }

    public AboutDetails About { get; init; } = new();
    public ExperienceDetails Experience { get; init; } = new();
    public OfferedTaskDetails Tasks { get; init; } = new();
    public AvailabilityDetails Week { get; init; } = new();
    public TravelDetails Travel { get; init; } = new();
    public SkillDetails Skills { get; init; } = new();

    // "Add more": each is null until its page is saved, so that a profile without it reads, and hashes, as it always did.
    public RhythmDetails? Rhythm { get; init; }
    public ExtraPlaceDetails? Places { get; init; }
    public DriverDetails? Driving { get; init; }
    public CourseDetails? Courses { get; init; }
    public StrengthDetails? Strengths { get; init; }
    public CharacterDetails? Character { get; init; }
    public HomeNeedDetails? Homes { get; init; }
    public HopedPayDetails? Pay { get; init; }
}

public sealed record AboutDetails
{
    public const int StatementMaxLength = 2_000;

    /// <summary>In their own words: who they are and why they want the work.</summary>
    public string? Statement { get; init; }
}

public sealed record ExperienceDetails
{
    public const int NotesMaxLength = 2_000;

    /// <summary>Null until answered. Somebody with none says so with <see cref="ExperienceKind.None"/>.</summary>
    public IReadOnlyList<ExperienceKind>? Kinds { get; init; }

    public string? Notes { get; init; }
}

public enum ExperienceKind
{
    PaidCare,
    OwnFamily,
    Volunteering,
    WorkPlacement,
    Traineeship,
    Apprenticeship,
    None,
}

public sealed record OfferedTaskDetails
{
    public IReadOnlyList<WorkTask> Offered { get; init; } = [];

    /// <summary>What they say no to, and none of it is offered. Null where nothing was said; what stands in neither list may be asked.</summary>
    public IReadOnlyList<WorkTask>? NotOffered { get; init; }
}

public sealed record AvailabilityDetails
{
    public IReadOnlyList<WeekPart> Parts { get; init; } = [];
    public IReadOnlyList<ExtraAvailability> Extras { get; init; } = [];
    public Availability? State { get; init; }
    public DateOnly? FromOn { get; init; }
}

/// <summary>A part of a day of the week: early 6–9, morning 9–12, afternoon 12–17, evening 17–22, night 22–6.</summary>
/// <remarks>As text, in forms and addresses, it is "Monday.Early". Anything else is refused.</remarks>
public sealed record WeekPart(DayOfWeek Day, PartOfDay Part) : IParsable<WeekPart>
{
    /// <summary>A week as people here count it, Monday first.</summary>
    public static IReadOnlyList<DayOfWeek> Days { get; } =
    [
        DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday,
        DayOfWeek.Saturday, DayOfWeek.Sunday,
    ];

    public static IReadOnlyList<WeekPart> All { get; } =
        [.. Days.SelectMany(_ => Enum.GetValues<PartOfDay>(), (day, part) => new WeekPart(day, part))];

    /// <summary>Each once, Monday's first.</summary>
    public static IReadOnlyList<WeekPart> InOrder(IEnumerable<WeekPart> parts) => [.. All.Intersect(parts)];

    public static WeekPart Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var part) ? part : throw new FormatException("That is not a part of the week.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out WeekPart result)
    {
        result = All.FirstOrDefault(part => part.ToString() == s);
        return result is not null;
    }

    public override string ToString() => $"{Day}.{Part}";
}

public enum PartOfDay
{
    Early,
    Morning,
    Afternoon,
    Evening,
    Night,
}

public enum ExtraAvailability
{
    SleepIn,
    WakingNight,
    LiveIn,
    Relief,
    ShortNotice,
}

public enum Availability
{
    Now,
    Soon,
    NotNow,
}

public sealed record TravelDetails
{
    public const int MostMiles = 50;

    public Locality? Home { get; init; }

    /// <summary>How far they will travel to work, in miles from the centre of their home square.</summary>
    public int? Miles { get; init; }

    public IReadOnlyList<TravelMeans> Means { get; init; } = [];
    public bool? Drives { get; init; }
}

public enum TravelMeans
{
    Car,
    Bus,
    Train,
    Bicycle,
    OnFoot,
}

public sealed record SkillDetails
{
    public const int OtherLanguagesMaxLength = 200;
    public const int NotesMaxLength = 1_000;

    /// <summary>Null until answered; empty where there are none.</summary>
    public IReadOnlyList<Training>? Training { get; init; }

    public IReadOnlyList<Language> Languages { get; init; } = [];
    public string? OtherLanguages { get; init; }
    public string? Notes { get; init; }
}

public enum Training
{
    CareCertificate,
    Level2Diploma,
    Level3Diploma,
    MovingAndHandling,
    Medication,
    FirstAid,
    FoodHygiene,
    InfectionControl,
    Safeguarding,
    HealthAndSafety,
    EpilepsyRescueMedicine,
    TubeFeeding,
    Tracheostomy,
    CatheterOrStoma,
    AutismAndLearningDisability,
    Dementia,
    PositiveBehaviourSupport,
    EndOfLife,
    MentalCapacityAct,
    Level4Diploma,
    CareApprenticeship,
    EnglishGcse,
    MathsGcse,
    NursingStudent,
    OccupationalTherapyStudent,
    PhysiotherapyStudent,
    SocialWorkStudent,
    Induction,
    FireSafety,
    SafeguardingChildren,
    DataProtection,
    LoneWorking,
    CommunicationMethods,
    TaughtByEmployer,
}

public enum Language
{
    English,
    Welsh,
    BritishSignLanguage,
    Makaton,
    Polish,
    Punjabi,
    Urdu,
    Bengali,
    Gujarati,
    Arabic,
    French,
    Portuguese,
    Spanish,
    Romanian,
    Nepali,
    Tagalog,
}

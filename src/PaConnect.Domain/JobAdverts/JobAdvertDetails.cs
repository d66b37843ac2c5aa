using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// Everything an advert says, as a record of records: one column in the draft, and frozen whole in each version. What is null has not
/// been answered; what is empty was answered with "none".
/// </summary>
public sealed record JobAdvertDetails
{
    public static JobAdvertDetails Empty { get; } = new();

    /// <summary>
    /// The employer's name to show, as it was when this was sent: a person reads it with the rest before the public does. Only
    /// <see cref="JobAdvert.ShowBy"/> changes it.
    /// </summary>
    public string? ShownBy { get; init; }

    public RoleDetails Role { get; init; } = new();
    public TaskDetails Tasks { get; init; } = new();
    public WeekDetails Week { get; init; } = new();
    public PayDetails Pay { get; init; } = new();
    public PlaceDetails Place { get; init; } = new();
    public RequirementDetails Requirements { get; init; } = new();
    public ClosingDetails Closing { get; init; } = new();

    // "Add more": each is null until its page is saved, so that an advert without it reads, and hashes, as it always did.
    public ShiftDetails? Shifts { get; init; }
    public PayTermsDetails? PayTerms { get; init; }
    public RoomDetails? Room { get; init; }
    public HouseholdDetails? Household { get; init; }
    public DrivingDetails? Driving { get; init; }
    public ReferenceDetails? References { get; init; }
    public PostDetails? Post { get; init; }
    public QuestionDetails? Questions { get; init; }
}

public sealed record RoleDetails
{
    public const int TitleMaxLength = 100;
    public const int AboutMaxLength = 4_000;

    public string? Title { get; init; }

    /// <summary>Who the job is for and what it is like, in the employer's words.</summary>
    public string? About { get; init; }

    public Employment? Employment { get; init; }

    /// <summary>"I have no cover": the advert goes to the front of the queue.</summary>
    public bool HasNoCover { get; init; }

    /// <summary>Checked but not shown to the public: the employer wants to use the register only.</summary>
    public bool IsUnlisted { get; init; }
}

public enum Employment
{
    Permanent,
    FixedTerm,
    TermTime,
    Relief,
    LiveIn,
    Apprentice,
}

public sealed record TaskDetails
{
    public const int MoreMaxLength = 2_000;

    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];
    public string? More { get; init; }
}

public sealed record WeekDetails
{
    public const int NotesMaxLength = 1_000;
    public const int MostSlots = 14;

    /// <summary>Every hour of a week.</summary>
    public const decimal MostHours = 168;

    /// <summary>A quarter of an hour.</summary>
    public const decimal FewestHours = 0.25m;

    /// <summary>Several people may work at once, so a team gives more hours than a week has.</summary>
    public const decimal MostTeamHours = 1_000;

    /// <summary>Hours a week in this post: from and to, the same where they are fixed.</summary>
    public decimal? HoursFrom { get; init; }

    public decimal? HoursTo { get; init; }

    /// <summary>Hours a week that the whole team gives, where there is one.</summary>
    public decimal? TeamHours { get; init; }

    public WeekPattern? Pattern { get; init; }
    public IReadOnlyList<Slot> Slots { get; init; } = [];
    public string? Notes { get; init; }
    public DateOnly? StartsOn { get; init; }
}

public enum WeekPattern
{
    FixedTimes,
    AnyOfTimes,
    Flexible,
    SomeWeeks,
    OnAndOff,
    TermTime,
    HolidaysOnly,
    WhenNeeded,
    LiveIn,
}

/// <summary>
/// A time of work: wall-clock London, in minutes, so that Saturday 14:45 for 24 hours starts and ends at the same time. It lasts at
/// least a minute and at most a week.
/// </summary>
public sealed record Slot(DayOfWeek Day, TimeOnly Start, int Minutes)
{
    public const int MostMinutes = 7 * 24 * 60;

    public int Minutes { get; init => field = SomeMinutes(value); } = SomeMinutes(Minutes);

    private static int SomeMinutes(int minutes) => minutes is > 0 and <= MostMinutes
        ? minutes
        : throw new ArgumentOutOfRangeException(nameof(minutes), minutes, "A time of work lasts a minute to a week.");
}

public sealed record PayDetails
{
    public const int MostLines = 15;
    public const int NotesMaxLength = 1_000;

    public IReadOnlyList<PayLine> Lines { get; init; } = [];
    public string? Notes { get; init; }
}

/// <summary>
/// One line of what is paid: pounds for each unit that its kind is counted in. <see cref="HoursEach"/> is how many hours of work one
/// unit holds, where the unit is not an hour. Neither is ever nothing or less.
/// </summary>
public sealed record PayLine(PayKind Kind, decimal Pounds, decimal? HoursEach = null, string? Note = null)
{
    public const decimal LeastPounds = 0.01m;
    public const decimal MostPounds = 200_000;
    public const int NoteMaxLength = 200;

    public decimal Pounds { get; init => field = SomePounds(value); } = SomePounds(Pounds);

    public decimal? HoursEach { get; init => field = SomeHours(value); } = SomeHours(HoursEach);

    private static decimal SomePounds(decimal pounds) => pounds is > 0 and <= MostPounds
        ? pounds
        : throw new ArgumentOutOfRangeException(nameof(pounds), pounds, "A line of pay is more than nothing.");

    private static decimal? SomeHours(decimal? hours) => hours is null or (> 0 and <= WeekDetails.MostHours)
        ? hours
        : throw new ArgumentOutOfRangeException(nameof(hours), hours, "A unit of pay holds some hours of a week.");
}

public enum PayKind
{
    Weekday,
    Evening,
    Weekend,
    BankHoliday,
    SleepIn,
    WakingNight,
    Day,
    LiveInWeek,
    YearlySalary,
    Mileage,
    Training,
}

public enum PayUnit
{
    Hour,
    Night,
    Day,
    Week,
    Year,
    Mile,
}

public sealed record PlaceDetails
{
    public const int TravelMaxLength = 1_000;

    public Locality? Locality { get; init; }
    public string? Travel { get; init; }
}

public sealed record RequirementDetails
{
    public const int MostRequirements = 20;

    public IReadOnlyList<Requirement> Asked { get; init; } = [];
    public DriverNeed? Driver { get; init; }
    public OccupationalRequirement? Occupational { get; init; }
}

public sealed record Requirement(string Text, RequirementLevel Level)
{
    public const int TextMaxLength = 200;
}

public enum RequirementLevel
{
    Essential,
    Desirable,
    WillTrain,
}

public enum DriverNeed
{
    NotNeeded,
    Useful,
    DriveOwnCar,
    DriveEmployersVehicle,
}

/// <summary>
/// A limit by a protected characteristic. Lawful only where it is a proportionate means to a legitimate aim (Equality Act 2010,
/// Schedule 9), so the tasks and the reason are asked for and a person decides.
/// </summary>
public sealed record OccupationalRequirement(ProtectedCharacteristic Characteristic, string Wording, string Tasks, string Reason)
{
    public const int TextMaxLength = 1_000;

    /// <summary>
    /// Whom a limit by sex names; null for every other limit. Once a moderator has approved it, the employer may search for PAs of that
    /// sex, and in no other way.
    /// </summary>
    public Sex? ForSex { get; init; }

    /// <summary>Those of the advert's own tasks that need the limit; <see cref="Tasks"/> says more in words.</summary>
    public IReadOnlyList<WorkTask>? ForTasks { get; init; }
}

public enum ProtectedCharacteristic
{
    Sex,
    Religion,
    Race,
    Age,
    Disability,
    SexualOrientation,
}

public sealed record ClosingDetails
{
    public const int HowToApplyMaxLength = 1_000;

    public DateOnly? ClosesOn { get; init; }
    public string? HowToApply { get; init; }
}

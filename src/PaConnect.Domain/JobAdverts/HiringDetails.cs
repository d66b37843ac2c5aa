namespace PaConnect.Domain.JobAdverts;

/// <summary>Driving is several facts, and an age limit needs the insurer's reason.</summary>
public sealed record DrivingDetails
{
    public const int MostLicenceYears = 20;
    public const int LeastInsurerAge = 18;
    public const int MostInsurerAge = 40;
    public const int InsurerReasonMaxLength = 300;

    /// <summary>For how many years a licence must have been held; nothing is "a new licence will do".</summary>
    public int? LicenceYears { get; init; }

    public Gearbox? Gearbox { get; init; }
    public bool? OwnCar { get; init; }
    public bool? BusinessInsurance { get; init; }
    public EmployersVehicle? Vehicle { get; init; }

    /// <summary>The youngest driver the employer's insurer takes, in years.</summary>
    public int? InsurerAge { get; init; }

    public string? InsurerReason { get; init; }
}

public enum Gearbox
{
    Either,
    Manual,
    Automatic,
}

public enum EmployersVehicle
{
    None,
    Car,
    AdaptedCar,
    Van,
}

/// <summary>What the employer will check before the first day.</summary>
public sealed record ReferenceDetails
{
    public const int MostReferences = 3;

    public ExperienceAsked? Experience { get; init; }
    public RecordCheck? RecordCheck { get; init; }
    public int? References { get; init; }
    public bool? LastEmployer { get; init; }
}

public enum ExperienceAsked
{
    NoneNeeded,
    Useful,
    Needed,
}

public enum RecordCheck
{
    None,
    SeeOne,
    ApplyForOne,
}

/// <summary>What every applicant is asked when they apply. Nobody may be asked about their health.</summary>
public sealed record QuestionDetails
{
    public const int MostQuestions = 5;
    public const int QuestionMaxLength = 300;

    public IReadOnlyList<string> Asked { get; init; } = [];
}

/// <summary>What is special about the post: several at once, a team to lead, an apprenticeship.</summary>
public sealed record PostDetails
{
    public const int MostOpenings = 50;
    public const int MostTeam = 50;
    public const int MayChangeMaxLength = 500;
    public const int LeastLevel = 2;
    public const int MostLevel = 7;
    public const int TrainingProviderMaxLength = 100;

    public int? Openings { get; init; }

    /// <summary>Whether the PA works for more than one employer in this post.</summary>
    public bool? OtherEmployers { get; init; }

    /// <summary>How the post may change one day.</summary>
    public string? MayChange { get; init; }

    public IReadOnlyList<RecordKept>? Records { get; init; }

    /// <summary>How many PAs the senior PA leads.</summary>
    public int? TeamSize { get; init; }

    public IReadOnlyList<TeamDuty>? TeamDuties { get; init; }
    public int? ApprenticeshipLevel { get; init; }
    public string? TrainingProvider { get; init; }

    /// <summary>Paid hours a week for learning in an apprenticeship.</summary>
    public decimal? LearningHours { get; init; }
}

public enum RecordKept
{
    DailyLog,
    HandoverBook,
    TimeSheets,
    MedicineChart,
}

public enum TeamDuty
{
    Rota,
    TrainingOthers,
    Supervising,
    Wages,
    Handover,
    Interviews,
    Stocks,
}

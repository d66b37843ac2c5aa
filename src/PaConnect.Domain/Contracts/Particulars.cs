using PaConnect.Domain.Authorities;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Contracts;

/// <summary>
/// Everything a contract says, as a record of records: one column. What is null has not been answered, and is asked
/// for before the contract can be offered.
/// </summary>
public sealed record Particulars
{
    public const int TextMaxLength = 2_000;
    public const int NameMaxLength = 120;
    public const int AddressMaxLength = 400;

    public PartyParticulars Parties { get; init; } = new();
    public JobParticulars Job { get; init; } = new();
    public PayParticulars Pay { get; init; } = new();
    public HoursParticulars Hours { get; init; } = new();
    public HolidayParticulars Holiday { get; init; } = new();
    public SicknessParticulars Sickness { get; init; } = new();
    public NoticeParticulars Notice { get; init; } = new();
    public TrainingParticulars Training { get; init; } = new();
}

/// <summary>
/// The answer to "is there any?": nothing in <see cref="What"/> means that there is none, and the contract says so.
/// </summary>
public sealed record IfAny(string? What)
{
    public static IfAny None { get; } = new((string?)null);
}

/// <summary>
/// The employer in law, and who signs. A person who acts for themselves, a parent and a suitable person are the
/// employer themselves; an attorney or deputy signs for the supported person, who is the employer.
/// </summary>
public sealed record PartyParticulars
{
    public string? EmployerName { get; init; }
    public string? EmployerAddress { get; init; }

    /// <summary>In what standing the employer's side signs.</summary>
    public ActsAs? SignsAs { get; init; }

    /// <summary>Who signs, where that is not the employer.</summary>
    public string? SignerName { get; init; }

    public string? AssistantName { get; init; }
}

public sealed record JobParticulars
{
    public string? Title { get; init; }
    public Employment? Employment { get; init; }
    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];
    public string? MoreTasks { get; init; }

    /// <summary>The area of the advert; its nation picks the law.</summary>
    public Locality? Locality { get; init; }

    public Workplace? Workplace { get; init; }

    /// <summary>The places, where there are several.</summary>
    public string? Places { get; init; }

    /// <summary>
    /// Work outside the United Kingdom for more than a month: how long, the currency, extra pay, and the way back.
    /// </summary>
    public IfAny? WorkAbroad { get; init; }

    public DateOnly? StartsOn { get; init; }

    /// <summary>The date from which the PA's service counts: the first day, or earlier.</summary>
    public DateOnly? ContinuousFrom { get; init; }

    public ContractLength? Length { get; init; }
    public DateOnly? EndsOn { get; init; }

    /// <summary>How long the job is expected to last, where it has no last day.</summary>
    public string? EndsWhen { get; init; }

    /// <summary>What the offer was made subject to: references, a background check.</summary>
    public string? SubjectTo { get; init; }
}

public enum Workplace
{
    EmployersAddress,
    EmployersAddressAndOut,
    SeveralPlaces,
}

public enum ContractLength
{
    Permanent,
    UntilDate,
    UntilSomethingEnds,
}

public sealed record PayParticulars
{
    public IReadOnlyList<PayLine> Lines { get; init; } = [];
    public string? Notes { get; init; }
    public PayInterval? Interval { get; init; }
    public PayMethod? Method { get; init; }

    /// <summary>When in the interval, such as "the last Friday of the month".</summary>
    public string? PayDay { get; init; }

    /// <summary>The room that goes with the job, where the advert offered one, and what is taken from pay for it.</summary>
    public RoomDetails? Room { get; init; }
}

public enum PayInterval
{
    Weekly,
    Fortnightly,
    FourWeekly,
    Monthly,
}

public enum PayMethod
{
    BankTransfer,
    Cheque,
    Cash,
}

public sealed record HoursParticulars
{
    /// <summary>Hours a week: from and to, the same where they are fixed.</summary>
    public decimal? From { get; init; }

    public decimal? To { get; init; }
    public WeekPattern? Pattern { get; init; }
    public IReadOnlyList<Slot> Slots { get; init; } = [];

    /// <summary>Days and times in words, where they are not in the slots.</summary>
    public string? DaysAndTimes { get; init; }

    /// <summary>Days worked in a week, where the slots do not say it. Holiday in days is worked out from it.</summary>
    public decimal? DaysAWeek { get; init; }

    /// <summary>Whether hours or days may change, and if so how that is settled.</summary>
    public IfAny? Changes { get; init; }

    /// <summary>
    /// The PA agrees to work over 48 hours a week on average. Asked only where the hours may be that many.
    /// </summary>
    public bool? OptsOutOf48Hours { get; init; }

    public bool AreFixed => From is not null && From == To;
}

public sealed record HolidayParticulars
{
    public HolidayYear? Year { get; init; }
    public BankHolidays? BankHolidays { get; init; }

    /// <summary>
    /// For irregular hours in Great Britain: holiday pay is added to each pay, instead of being paid during the
    /// holiday.
    /// </summary>
    public bool? IsRolledUp { get; init; }

    /// <summary>How holiday is asked for, and any holiday beyond the law's.</summary>
    public string? Notes { get; init; }

    public IfAny? OtherPaidLeave { get; init; }
}

public enum HolidayYear
{
    FromFirstDay,
    FromJanuary,
    FromApril,
}

public enum BankHolidays
{
    OffAndCounted,
    OffOnTop,
    WorkedAsUsual,
}

public sealed record SicknessParticulars
{
    /// <summary>How the PA says that they are ill: to whom, how, and by when.</summary>
    public string? TellHow { get; init; }

    /// <summary>Sick pay beyond Statutory Sick Pay.</summary>
    public IfAny? MoreSickPay { get; init; }

    /// <summary>The pension scheme. None yet: the employer must still enrol a PA whom the law covers.</summary>
    public IfAny? PensionScheme { get; init; }

    public IfAny? OtherBenefits { get; init; }
}

public sealed record NoticeParticulars
{
    public const int MostWeeks = 52;
    public const int MostProbationMonths = 12;

    /// <summary>
    /// Months of probation; 0 where there is none. It starts as three: protection from unfair dismissal begins at
    /// six months from 1 January 2027 (Employment Rights Act 1996, section 108, as amended), and the trial should
    /// be over well before.
    /// </summary>
    public const int UsualProbationMonths = 3;

    public const string UsualProbationConditions =
        "We meet every month to talk about how it is going, and again before it ends to decide together.";

    public int? ProbationMonths { get; init; }
    public string? ProbationConditions { get; init; }

    /// <summary>Weeks of notice from the employer, never less than the law's.</summary>
    public int? EmployerWeeks { get; init; }

    public int? AssistantWeeks { get; init; }
}

public sealed record TrainingParticulars
{
    public IfAny? Compulsory { get; init; }

    /// <summary>Who pays for compulsory training, where there is any.</summary>
    public TrainingPayer? PaidBy { get; init; }

    public IfAny? Optional { get; init; }
    public IfAny? CollectiveAgreements { get; init; }

    /// <summary>Whom the PA asks to look again at a disciplinary decision, and how.</summary>
    public string? AppealTo { get; init; }

    /// <summary>Whom the PA tells of a complaint, and how.</summary>
    public string? GrievanceTo { get; init; }

    /// <summary>Any further rules of this household.</summary>
    public string? HouseRules { get; init; }
}

public enum TrainingPayer
{
    Employer,
    Funder,
    Assistant,
}

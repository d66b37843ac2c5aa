namespace PaConnect.Domain.JobAdverts;

/// <summary>More about the week, beside its hours and times. Every answer is optional.</summary>
public sealed record ShiftDetails
{
    public const int MostWeeks = 12;
    public const int MostTurns = 60;
    public const int MostDays = 7;
    public const int MostBreakMinutes = 12 * 60;
    public const int MostMonths = 60;
    public const int MostLengths = 5;

    /// <summary>The longest a shift can be, in hours: a week.</summary>
    public const decimal MostShiftHours = WeekDetails.MostHours;

    /// <summary>How many of the times in the week one PA takes; not answered where they take all.</summary>
    public int? TimesNeeded { get; init; }

    /// <summary>Work in one week of so many: 2 is every second week.</summary>
    public int? EveryWeeks { get; init; }

    /// <summary>So many days or weeks on, then so many off.</summary>
    public int? TurnOn { get; init; }

    public int? TurnOff { get; init; }
    public TurnUnit? TurnUnit { get; init; }
    public int? DaysAWeek { get; init; }

    /// <summary>When a shift starts and ends by a London clock, where no days are fixed.</summary>
    public TimeOnly? StartsAt { get; init; }

    public TimeOnly? EndsAt { get; init; }

    /// <summary>Hours in one shift, from and to.</summary>
    public decimal? HoursFrom { get; init; }

    public decimal? HoursTo { get; init; }

    /// <summary>Minutes of break in a shift; nothing is "no such break".</summary>
    public int? PaidBreak { get; init; }

    public int? UnpaidBreak { get; init; }
    public NightWork? Nights { get; init; }
    public int? NightsAWeek { get; init; }

    /// <summary>The last day of work, a London date.</summary>
    public DateOnly? EndsOn { get; init; }

    /// <summary>For how many months at least; several where the PA may choose.</summary>
    public IReadOnlyList<int>? AtLeastMonths { get; init; }

    public IReadOnlyList<CoverReason>? CoverFor { get; init; }

    /// <summary>Whether the PA may be asked to come at short notice when another cannot.</summary>
    public bool? EmergencyCover { get; init; }

    /// <summary>Whether the PA travels and stays away with the employer.</summary>
    public bool? TravelsAway { get; init; }
}

public enum TurnUnit
{
    Days,
    Weeks,
}

public enum NightWork
{
    None,
    SleepIn,
    WakingNight,
    InTurn,
}

public enum CoverReason
{
    Holidays,
    Sickness,
    BusyTimes,
}

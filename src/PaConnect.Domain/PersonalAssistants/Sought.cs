using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>What an employer looks for in a PA. What was not asked for is null or empty, and is not explained.</summary>
public sealed record Sought
{
    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];

    /// <summary>Minutes asked for in each part of the week.</summary>
    public IReadOnlyDictionary<WeekPart, int> Week { get; init; } = new Dictionary<WeekPart, int>();

    /// <summary>Work in one week of so many.</summary>
    public int EveryWeeks { get; init; } = 1;

    /// <summary>The weeks of the year in which there is work; null where that was not said.</summary>
    public YearPattern? Year { get; init; }

    public Language? Language { get; init; }
    public bool Driver { get; init; }
    public DrivingDetails? Driving { get; init; }
    public DateOnly? StartsOn { get; init; }

    /// <summary>What an hour of the work pays, in pounds.</summary>
    public decimal? HourlyPounds { get; init; }

    public IReadOnlyList<PetKind> Pets { get; init; } = [];
    public Smoking? Smoking { get; init; }

    /// <summary>What an advert asks for.</summary>
    public static Sought By(JobAdvertDetails advert) => new()
    {
        Tasks = advert.Tasks.Tasks,
        Week = WeekMinutes.Of(advert.Week.Slots),
        EveryWeeks = advert.Shifts?.EveryWeeks ?? 1,
        Year = advert.Role.Employment == Employment.TermTime || advert.Week.Pattern == WeekPattern.TermTime ? YearPattern.TermTime
            : advert.Week.Pattern == WeekPattern.HolidaysOnly ? YearPattern.SchoolHolidays
            : advert.Week.Pattern is null ? null : YearPattern.AllYear,
        Driver = advert.Requirements.Driver is DriverNeed.Useful or DriverNeed.DriveOwnCar or DriverNeed.DriveEmployersVehicle,
        Driving = advert.Requirements.Driver is null or DriverNeed.NotNeeded ? null
            : advert.Requirements.Driver == DriverNeed.DriveOwnCar ? (advert.Driving ?? new DrivingDetails()) with { OwnCar = true }
            : advert.Driving,
        StartsOn = advert.Week.StartsOn,
        HourlyPounds = advert.Pay.Lines
            .Where(line => line.Kind is not (PayKind.Mileage or PayKind.Training or PayKind.SleepIn))
            .Max(line => PayCheck.HourlyPounds(line, advert.Week)),
        Pets = advert.Household?.Pets ?? [],
        Smoking = advert.Household?.Smoking,
    };
}

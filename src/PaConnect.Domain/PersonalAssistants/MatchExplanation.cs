using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>One thing that a driver may be asked for.</summary>
public enum DriverFact
{
    Licence,
    Gears,
    OwnCar,
    BusinessInsurance,
    EmployersVehicle,
}

/// <summary>What a PA hopes to be paid, held against what the work pays.</summary>
public enum PayFit
{
    Enough,
    MayTalk,
    TooLittle,
}

/// <summary>
/// Why a PA matches and why not, as data: what fits, what does not, and what would need training. Never a score, for no number says
/// what matters to the person who asks. What was not asked, or not said, is null or empty.
/// </summary>
public sealed record MatchExplanation
{
    /// <summary>In a straight line, from where the work would be to the PA's square.</summary>
    public required Distance Distance { get; init; }

    /// <summary>Whether the PA will travel that far.</summary>
    public required bool IsWithinReach { get; init; }

    public required IReadOnlyList<WorkTask> TasksOffered { get; init; }
    public required IReadOnlyList<WorkTask> TasksNotOffered { get; init; }

    /// <summary>What the PA would have to learn first for tasks that they offer.</summary>
    public required IReadOnlyList<Training> WouldNeed { get; init; }

    /// <summary>What the PA has learnt for tasks that they offer, and that has run out.</summary>
    public required IReadOnlyList<Training> WouldRenew { get; init; }

    /// <summary>Hours in a week of work that the employer asked for.</summary>
    public required decimal HoursSought { get; init; }

    /// <summary>Those of them when the PA can work, in a week in which they work.</summary>
    public required decimal HoursShared { get; init; }

    /// <summary>The same, over all weeks of the work, where the PA works in some weeks only.</summary>
    public required decimal HoursOnAverage { get; init; }

    /// <summary>The PA works in one week of so many, where that leaves weeks of the work without them.</summary>
    public int? OneWeekIn { get; init; }

    /// <summary>The time of year to which the PA is bound, where the work goes beyond it.</summary>
    public YearPattern? OnlyIn { get; init; }

    /// <summary>Null where no language was asked for.</summary>
    public Language? LanguageSought { get; init; }

    public required bool Speaks { get; init; }

    /// <summary>Null where nobody asked for a driver.</summary>
    public bool? Drives { get; init; }

    public IReadOnlyList<DriverFact> DrivingFits { get; init; } = [];
    public IReadOnlyList<DriverFact> DrivingLacks { get; init; } = [];

    /// <summary>When the PA can start; null where no first day was asked for, or they can start now.</summary>
    public DateOnly? StartsFrom { get; init; }

    /// <summary>Null where no first day was asked for.</summary>
    public bool? StartsInTime { get; init; }

    /// <summary>Null where one of them did not say.</summary>
    public PayFit? Pay { get; init; }

    /// <summary>What the PA hopes for, in pounds an hour.</summary>
    public decimal? HopedPounds { get; init; }

    /// <summary>Pets of the home that the PA cannot be near; null where there is none, or nothing was said.</summary>
    public IReadOnlyList<PetKind>? PetsAvoided { get; init; }

    /// <summary>Whether the PA can work with the smoking in the home; null where one of them did not say.</summary>
    public bool? SmokeIsFine { get; init; }

    /// <summary>Each thing that was asked for and answered, but for tasks and the week: true where it fits.</summary>
    internal IEnumerable<bool> Answers =>
        new bool?[]
        {
            LanguageSought is null ? null : Speaks,
            Drives,
            StartsInTime,
            SmokeIsFine,
            Pay switch { PayFit.Enough => true, PayFit.TooLittle => false, PayFit.MayTalk or null => null },
            PetsAvoided is null ? null : PetsAvoided.Count == 0,
            OnlyIn is null ? null : false,
        }.OfType<bool>().Concat(DrivingFits.Select(_ => true)).Concat(DrivingLacks.Select(_ => false));

    /// <param name="profile">What employers may read.</param>
    /// <param name="sought">What is looked for.</param>
    /// <param name="distance">From the work to the PA's square.</param>
    /// <param name="today">The London date, against which training runs out.</param>
    public static MatchExplanation Of(AssistantProfileDetails profile, Sought sought, Distance distance, DateOnly today)
    {
        var offered = sought.Tasks.Intersect(profile.Tasks.Offered).ToList();
        var needed = offered.Select(NeededFor).OfType<Training>().Distinct().ToList();
        var expired = (profile.Courses?.Taken ?? []).Where(one => one.HasExpiredOn(today)).Select(one => one.Training).ToList();
        var shared = sought.Week.Where(one => profile.Week.Parts.Contains(one.Key)).Sum(one => one.Value) / 60m;
        var every = profile.Rhythm?.EveryWeeks ?? 1;
        var ofWeeks = (decimal)CommonWeeks(every, sought.EveryWeeks) / every;
        var starts = profile.Week is { State: Availability.Soon, FromOn: { } from } ? from : (DateOnly?)null;
        var year = profile.Rhythm?.Year;
        var driving = DrivingOf(profile, sought);
        return new MatchExplanation
        {
            Distance = distance,
            IsWithinReach = distance <= Distance.FromMiles(profile.Travel.Miles ?? 0),
            TasksOffered = offered,
            TasksNotOffered = [.. sought.Tasks.Except(offered)],
            WouldNeed = [.. needed.Except(profile.Skills.Training ?? [])],
            WouldRenew = [.. needed.Intersect(profile.Skills.Training ?? []).Intersect(expired)],
            HoursSought = sought.Week.Values.Sum() / 60m,
            HoursShared = shared,
            HoursOnAverage = shared * ofWeeks,
            OneWeekIn = ofWeeks < 1 ? every : null,
            OnlyIn = year is null or YearPattern.AllYear || sought.Year is null || sought.Year == year ? null : year,
            LanguageSought = sought.Language,
            Speaks = sought.Language is not { } language || profile.Skills.Languages.Contains(language),
            Drives = sought.Driver ? profile.Travel.Drives ?? false : null,
            DrivingFits = [.. driving.Where(one => one.Fits).Select(one => one.Fact)],
            DrivingLacks = [.. driving.Where(one => !one.Fits).Select(one => one.Fact)],
            StartsFrom = sought.StartsOn is null ? null : starts,
            StartsInTime = sought.StartsOn is { } first ? starts is null || starts <= first : null,
            Pay = PayOf(profile.Pay, sought.HourlyPounds),
            HopedPounds = sought.HourlyPounds is null ? null : profile.Pay?.AnHour,
            PetsAvoided = sought.Pets.Count == 0 ? null : profile.Homes?.PetsAvoided?.Intersect(sought.Pets).ToList(),
            SmokeIsFine = SmokeOf(profile.Homes?.Smoke, sought.Smoking),
        };
    }

    /// <summary>
    /// Two rhythms can be laid so that they meet in every so many weeks: one in two and one in four in each fourth, two and three in each
    /// sixth. Of the weeks of the work, the PA is there in this many of their own number.
    /// </summary>
    private static int CommonWeeks(int one, int other) => other == 0 ? one : CommonWeeks(other, one % other);

    private static List<(DriverFact Fact, bool Fits)> DrivingOf(AssistantProfileDetails profile, Sought sought)
    {
        if (sought.Driving is not { } asked || profile.Travel.Drives is not true || profile.Driving is not { } has)
        {
            return [];
        }

        var vehicle = asked.Vehicle is { } owned ? VehicleOf(owned) : null;
        IEnumerable<(DriverFact Fact, bool? Fits)> facts =
        [
            (DriverFact.Licence, asked.LicenceYears is { } years and > 0 ? has.LicenceYears >= years : null),
            (DriverFact.Gears, asked.Gearbox is Gearbox.Manual && has.Gearbox is { } gears ? gears != Gearbox.Automatic : null),
            (DriverFact.OwnCar, asked.OwnCar is true ? has.OwnCar : null),
            (DriverFact.BusinessInsurance, asked.BusinessInsurance is true ? has.BusinessInsurance : null),
            (DriverFact.EmployersVehicle, vehicle is { } driven ? has.Vehicles?.Contains(driven) : null),
        ];
        return [.. facts.Where(one => one.Fits is not null).Select(one => (one.Fact, one.Fits!.Value))];
    }

    private static DrivenVehicle? VehicleOf(EmployersVehicle owned) => owned switch
    {
        EmployersVehicle.None => null,
        EmployersVehicle.Car => DrivenVehicle.Car,
        EmployersVehicle.AdaptedCar => DrivenVehicle.AdaptedCar,
        EmployersVehicle.Van => DrivenVehicle.Van,
    };

    private static PayFit? PayOf(HopedPayDetails? hoped, decimal? pounds) => (hoped?.AnHour, pounds) switch
    {
        ({ } hope, { } pay) when hope <= pay => PayFit.Enough,
        ({ }, { }) => hoped!.MayTalk is true ? PayFit.MayTalk : PayFit.TooLittle,
        _ => null,
    };

    private static bool? SmokeOf(SmokeAccepted? accepted, Smoking? smoking) =>
        (accepted, smoking) is ({ } most, { } some and not Smoking.Nobody)
            ? most switch
            {
                SmokeAccepted.None => false,
                SmokeAccepted.OutsideOnly => some == Smoking.OutsideOnly,
                SmokeAccepted.Indoors => true,
            }
            : null;

    /// <summary>The training that such a task asks for before anybody does it alone; null where being shown how is enough.</summary>
    private static Training? NeededFor(WorkTask task) => task switch
    {
        WorkTask.Transfers or WorkTask.Hoist or WorkTask.TurningAtNight => Training.MovingAndHandling,
        WorkTask.GivingMedicine => Training.Medication,
        WorkTask.TubeFeeding => Training.TubeFeeding,
        WorkTask.CatheterOrStoma => Training.CatheterOrStoma,
        WorkTask.Breathing => Training.Tracheostomy,
        WorkTask.SeizureCare => Training.EpilepsyRescueMedicine,
        _ => null,
    };
}

using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>What an employer looks for in a PA.</summary>
public sealed record Sought
{
    public IReadOnlyList<WorkTask> Tasks { get; init; } = [];
    public IReadOnlyList<WeekPart> Parts { get; init; } = [];
    public Language? Language { get; init; }
    public bool Driver { get; init; }
}

/// <summary>
/// Why a PA matches and why not, as data: what fits, what does not, and what would need training. Never a score, for no number says
/// what matters to the person who asks.
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

    /// <summary>Hours a week that the employer asked for.</summary>
    public required int HoursSought { get; init; }

    /// <summary>Those of them when the PA can work.</summary>
    public required int HoursShared { get; init; }

    /// <summary>Null where no language was asked for.</summary>
    public Language? LanguageSought { get; init; }

    public required bool Speaks { get; init; }

    /// <summary>Null where nobody asked for a driver.</summary>
    public bool? Drives { get; init; }

    public static MatchExplanation Of(AssistantProfileDetails profile, Sought sought, Distance distance)
    {
        var offered = sought.Tasks.Intersect(profile.Tasks.Offered).ToList();
        return new MatchExplanation
        {
            Distance = distance,
            IsWithinReach = distance <= Distance.FromMiles(profile.Travel.Miles ?? 0),
            TasksOffered = offered,
            TasksNotOffered = [.. sought.Tasks.Except(offered)],
            WouldNeed = [.. offered.Select(NeededFor).OfType<Training>().Distinct().Except(profile.Skills.Training ?? [])],
            HoursSought = sought.Parts.Sum(part => part.Part.Hours()),
            HoursShared = sought.Parts.Intersect(profile.Week.Parts).Sum(part => part.Part.Hours()),
            LanguageSought = sought.Language,
            Speaks = sought.Language is not { } language || profile.Skills.Languages.Contains(language),
            Drives = sought.Driver ? profile.Travel.Drives ?? false : null,
        };
    }

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

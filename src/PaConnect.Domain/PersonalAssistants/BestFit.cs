namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// The order "best fit". The points only say who comes first, and are shown to nobody. The week weighs as much as three other things,
/// because without it there is no work; what training or a talk can mend counts for neither side.
/// </summary>
public static class BestFit
{
    /// <summary>So many of the nearest are compared, so that no page ever compares a whole city.</summary>
    public const int MostCompared = 200;

    private const double WeekWeighs = 3;

    public static double Points(MatchExplanation match)
    {
        var tasks = Share(match.TasksOffered.Count, match.TasksOffered.Count + match.TasksNotOffered.Count);
        var week = match.HoursSought == 0 ? 0 : (double)(match.HoursOnAverage / match.HoursSought);
        return (WeekWeighs * week) + tasks + match.Answers.Sum(fits => fits ? 1 : -1);
    }

    private static double Share(int part, int all) => all == 0 ? 0 : (double)part / all;
}

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// Whether every hour of a week is paid. An ordinary rate pays each hour that nothing else pays; without one, the days, weeks and
/// salaries must hold all of them. Nights asleep, miles, training and bank holidays hold none.
/// </summary>
internal static class PaidWeek
{
    private const int MinutesInAnHour = 60;
    private const int DaysInAWeek = 7;
    private const int EveningHour = 17;

    public static bool LeavesHoursUnpaid(JobAdvertDetails details)
    {
        var lines = details.Pay.Lines;
        if (lines.Count == 0
            || lines.Any(line => IsOrdinary(line.Kind, details))
            || lines.Any(line => line.HoursEach is null && line.Kind.Unit() is PayUnit.Day or PayUnit.Week))
        {
            return false;
        }

        var held = lines.Sum(line => HoursHeld(line, details));
        return held == 0 || held < MostHours(details);
    }

    /// <summary>A rate for evenings, weekends or nights is an ordinary one where all the times of work are then.</summary>
    private static bool IsOrdinary(PayKind kind, JobAdvertDetails details)
    {
        var slots = details.Week.Slots;
        return kind switch
        {
            PayKind.Weekday => true,
            PayKind.Weekend => slots.Count > 0 && slots.All(slot => slot.Day is DayOfWeek.Saturday or DayOfWeek.Sunday),
            PayKind.Evening => slots.Count > 0 && slots.All(slot => slot.Start.Hour >= EveningHour),
            PayKind.WakingNight => details.Shifts?.Nights == NightWork.WakingNight
                || (slots.Count > 0 && slots.All(slot => slot.Start.Hour >= EveningHour)),
            PayKind.BankHoliday or PayKind.SleepIn or PayKind.Day or PayKind.LiveInWeek or PayKind.YearlySalary or PayKind.Mileage
                or PayKind.Training => false,
        };
    }

    private static decimal MostHours(JobAdvertDetails details)
    {
        var (week, takesAllTimes) = (details.Week, details.Shifts is null or { TimesNeeded: null, EveryWeeks: null });
        var inTimes = takesAllTimes ? (decimal)week.Slots.Sum(slot => slot.Minutes) / MinutesInAnHour : 0;
        return Math.Max(week.HoursTo ?? week.HoursFrom ?? 0, inTimes);
    }

    /// <summary>At most all seven, where nobody said how many.</summary>
    private static int Days(JobAdvertDetails details) => (details.Shifts?.DaysAWeek, details.Week.Slots) switch
    {
        ({ } days, _) => days,
        (null, []) => DaysInAWeek,
        (null, var slots) => slots.Select(slot => slot.Day).Distinct().Count(),
    };

    private static decimal HoursHeld(PayLine line, JobAdvertDetails details) => line.Kind.Unit() switch
    {
        PayUnit.Day => (line.HoursEach ?? 0) * Days(details),
        PayUnit.Week => line.HoursEach ?? 0,
        PayUnit.Year => line.HoursEach ?? details.Week.HoursTo ?? details.Week.HoursFrom ?? 0,
        PayUnit.Hour or PayUnit.Night or PayUnit.Mile => 0,
    };
}

using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// How much of each part of the week is asked for, in minutes of a London clock. Night belongs to the day on which it begins, so a time
/// from Sunday 23:00 to Monday 7:00 is seven hours of Sunday's night and one of Monday's early.
/// </summary>
public static class WeekMinutes
{
    private const int MinutesInADay = 24 * 60;
    private const int MinutesInAWeek = 7 * MinutesInADay;

    public static IReadOnlyDictionary<WeekPart, int> Of(IEnumerable<WeekPart> parts) =>
        parts.Distinct().ToDictionary(part => part, part => part.Part.Hours() * 60);

    /// <summary>Of times that overlap, each minute counts once.</summary>
    public static IReadOnlyDictionary<WeekPart, int> Of(IEnumerable<Slot> slots)
    {
        var asked = new bool[MinutesInAWeek];
        foreach (var slot in slots)
        {
            var start = (IndexOf(slot.Day) * MinutesInADay) + (int)slot.Start.ToTimeSpan().TotalMinutes;
            for (var minute = 0; minute < slot.Minutes; minute++)
            {
                asked[(start + minute) % MinutesInAWeek] = true;
            }
        }

        return WeekPart.All
            .Select(part => (Part: part, Minutes: Minutes(part).Count(minute => asked[minute])))
            .Where(one => one.Minutes > 0)
            .ToDictionary(one => one.Part, one => one.Minutes);
    }

    private static IEnumerable<int> Minutes(WeekPart part) =>
        Enumerable.Range((IndexOf(part.Day) * MinutesInADay) + (StartOf(part.Part) * 60), part.Part.Hours() * 60)
            .Select(minute => minute % MinutesInAWeek);

    private static int StartOf(PartOfDay part) => part switch
    {
        PartOfDay.Early => 6,
        PartOfDay.Morning => 9,
        PartOfDay.Afternoon => 12,
        PartOfDay.Evening => 17,
        PartOfDay.Night => 22,
    };

    /// <summary>Monday is the first.</summary>
    private static int IndexOf(DayOfWeek day) => ((int)day + 6) % 7;
}

using System.Globalization;

namespace PaConnect.Domain.JobAdverts;

/// <summary>Hours, times and money as people say them, always in British English.</summary>
public static class InWords
{
    private const int MinutesInADay = 24 * 60;
    private const int DaysInAWeek = 7;

    /// <summary>From this many pounds up, whole pounds are written without pence: nobody says £25,000.00.</summary>
    private const decimal WholePounds = 1_000;

    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"16 hours a week", "12 to 15 hours a week"; where no hours are given, why.</summary>
    public static string HoursInWords(this WeekDetails week) => (week.HoursFrom, week.HoursTo) switch
    {
        ({ } from, { } to) when from != to => $"{Number(from)} to {Hours(to)} a week",
        ({ } from, _) => $"{Hours(from)} a week",
        (null, { } to) => $"Up to {Hours(to)} a week",
        (null, null) when week.Pattern == WeekPattern.WhenNeeded => WeekPattern.WhenNeeded.Label(),
        (null, null) => "Hours not given yet",
    };

    /// <summary>"Monday 9am to 1pm", "Saturday 2:45pm to Sunday 2:45pm". Midnight ends the day before it.</summary>
    public static string SlotInWords(this Slot slot)
    {
        var minutes = ((slot.Start.Hour * 60) + slot.Start.Minute + slot.Minutes) % MinutesInADay;
        var days = ((slot.Start.Hour * 60) + slot.Start.Minute + slot.Minutes) / MinutesInADay;
        var end = new TimeOnly(minutes / 60, minutes % 60);
        var nights = minutes == 0 && days > 0 ? days - 1 : days;
        return $"{slot.Day} {TimeInWords(slot.Start)} to {EndDay(slot.Day, nights)}{TimeInWords(end)}";
    }

    /// <summary>The times of work as a week is read: Monday first.</summary>
    public static IEnumerable<Slot> SlotsInOrder(this WeekDetails week) =>
        week.Slots.OrderBy(slot => ((int)slot.Day + DaysInAWeek - 1) % DaysInAWeek).ThenBy(slot => slot.Start);

    /// <summary>"£13.47 an hour", "£37.80 a night", "£25,000 a year for 37 hours a week".</summary>
    public static string PayLineInWords(this PayLine line)
    {
        var unit = line.Kind.Unit();
        var pay = $"{PoundsInWords(line.Pounds)} {unit.Label()}";
        return (unit, line.HoursEach) switch
        {
            (PayUnit.Hour or PayUnit.Mile, _) or (_, null) => pay,
            (PayUnit.Year, { } hours) => $"{pay} for {Hours(hours)} a week",
            (_, { } hours) => $"{pay} of {Hours(hours)}",
        };
    }

    /// <summary>"£13.47", "£25,000", "45p".</summary>
    public static string PoundsInWords(decimal pounds) => pounds switch
    {
        > 0 and < 1 => string.Create(British, $"{pounds * 100:0.##}p"),
        >= WholePounds when decimal.IsInteger(pounds) => string.Create(British, $"£{pounds:#,0}"),
        _ => string.Create(British, $"£{pounds:#,0.00}"),
    };

    /// <summary>"9am", "2:45pm", "midday", "midnight".</summary>
    public static string TimeInWords(TimeOnly time) => time switch
    {
        { Hour: 0, Minute: 0 } => "midnight",
        { Hour: 12, Minute: 0 } => "midday",
        { Minute: 0 } => string.Create(British, $"{TwelveHour(time)}{HalfOfDay(time)}"),
        _ => string.Create(British, $"{TwelveHour(time)}:{time.Minute:00}{HalfOfDay(time)}"),
    };

    private static string EndDay(DayOfWeek start, int nights) => nights switch
    {
        0 => "",
        _ when nights % DaysInAWeek == 0 => $"the next {start} ",
        _ => $"{(DayOfWeek)(((int)start + nights) % DaysInAWeek)} ",
    };

    private static int TwelveHour(TimeOnly time) => time.Hour % 12 == 0 ? 12 : time.Hour % 12;

    private static string HalfOfDay(TimeOnly time) => time.Hour < 12 ? "am" : "pm";

    private static string Hours(decimal hours) => hours == 1 ? "1 hour" : $"{Number(hours)} hours";

    private static string Number(decimal number) => number.ToString("0.##", British);
}

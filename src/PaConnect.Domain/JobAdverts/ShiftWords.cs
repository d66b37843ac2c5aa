using System.Globalization;

namespace PaConnect.Domain.JobAdverts;

public static class ShiftWords
{
    private static readonly string[] Small =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static string Label(this NightWork nights) => nights switch
    {
        NightWork.None => "No nights",
        NightWork.SleepIn => "Sleep-ins",
        NightWork.WakingNight => "Waking nights",
        NightWork.InTurn => "Sleep-ins and waking nights in turn",
    };

    public static string Label(this CoverReason reason) => reason switch
    {
        CoverReason.Holidays => "When another PA is on holiday",
        CoverReason.Sickness => "When another PA is ill",
        CoverReason.BusyTimes => "When there is more to do than usual",
    };

    public static string Label(this TurnUnit unit) => unit switch
    {
        TurnUnit.Days => "Days",
        TurnUnit.Weeks => "Weeks",
    };

    /// <summary>"One week in two".</summary>
    public static string? WeeksInWords(this ShiftDetails shifts) => EveryWeeksInWords(shifts.EveryWeeks);

    /// <summary>"One week in two".</summary>
    public static string? EveryWeeksInWords(int? every) => every switch
    {
        null => null,
        1 => "Every week",
        { } weeks => $"One week in {InSmall(weeks)}",
    };

    /// <summary>"2 days on, 2 days off".</summary>
    public static string? TurnsInWords(this ShiftDetails shifts) => shifts is { TurnOn: { } on, TurnOff: { } off, TurnUnit: { } unit }
        ? $"{Count(on, Unit(unit))} on, {Count(off, Unit(unit))} off"
        : null;

    /// <summary>"3 to 3.5 hours".</summary>
    public static string? LengthInWords(this ShiftDetails shifts) => (shifts.HoursFrom, shifts.HoursTo) switch
    {
        ({ } from, { } to) when from != to => $"{Number(from)} to {Number(to)} hours",
        ({ } from, _) => from == 1 ? "1 hour" : $"{Number(from)} hours",
        (null, { } to) => $"Up to {Number(to)} hours",
        (null, null) => null,
    };

    /// <summary>"11am to 6pm".</summary>
    public static string? TimesInWords(this ShiftDetails shifts) => (shifts.StartsAt, shifts.EndsAt) switch
    {
        ({ } start, { } end) => $"{InWords.TimeInWords(start)} to {InWords.TimeInWords(end)}",
        ({ } start, null) => $"From {InWords.TimeInWords(start)}",
        (null, { } end) => $"Until {InWords.TimeInWords(end)}",
        (null, null) => null,
    };

    /// <summary>"3 hours", "1 hour 30 minutes", "None".</summary>
    public static string? BreakInWords(int? minutes) => minutes switch
    {
        null => null,
        0 => "None",
        { } many when many < 60 => $"{many} minutes",
        { } many when many % 60 == 0 => Count(many / 60, "hour"),
        { } many => $"{Count(many / 60, "hour")} {many % 60} minutes",
    };

    /// <summary>"At least 4, 6 or 8 months".</summary>
    public static string? MonthsInWords(this ShiftDetails shifts) => shifts.AtLeastMonths switch
    {
        null or [] => null,
        [var one] => $"At least {Count(one, "month")}",
        { } many => $"At least {string.Join(", ", many.SkipLast(1))} or {many[^1]} months",
    };

    internal static string Count(int number, string thing) => number == 1 ? $"1 {thing}" : $"{number} {thing}s";

    private static string InSmall(int number) =>
        number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    private static string Unit(TurnUnit unit) => unit switch
    {
        TurnUnit.Days => "day",
        TurnUnit.Weeks => "week",
    };

    private static string Number(decimal number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

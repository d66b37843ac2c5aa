using System.Globalization;

namespace PaConnect.Domain.JobAdverts;

/// <summary>A pay line that is under the legal minimum, with the sum, in pounds an hour.</summary>
public sealed record LowPay(int Line, PayKind Kind, decimal HourlyPounds, decimal MinimumPounds, DateOnly On)
{
    /// <summary>The answer that is too low, as the details name it.</summary>
    public string Field { get; init; } = $"Pay.Lines[{Line}]";

    /// <summary>What the room takes from an hour's pay, beyond what the law lets accommodation take.</summary>
    public decimal TakenForRoom { get; init; }

    public string Sentence => string.Create(
        CultureInfo.GetCultureInfo("en-GB"),
        $"{Kind.Label()} pay comes to {Worth}{Room}. On {On:d MMMM yyyy} the legal minimum is £{MinimumPounds:0.00}.");

    public bool IsIn(AdvertSection section) => Field.StartsWith($"{section}.", StringComparison.Ordinal);

    private string Worth => HourlyPounds > 0 ? $"{InWords.PoundsInWords(HourlyPounds)} an hour" : "nothing";

    private string Room => TakenForRoom > 0 ? " after the charge for the room" : "";
}

/// <summary>An answer about pay that cannot be held against the legal minimum as it stands, with what is missing.</summary>
public sealed record UnclearPay(string Field, string Sentence);

/// <summary>
/// Holds every line of pay against the legal minimum on every date it matters: today, the closing date and the first day. Only time
/// counts: mileage does not, and a sleep-in allowance is for a person to look at, because only time awake for work counts (Royal
/// Mencap Society v Tomlinson-Blake, UK Supreme Court 2021). Nothing but accommodation may be counted towards the minimum.
/// </summary>
public static class PayCheck
{
    private const decimal WeeksInAYear = 52;

    /// <summary>A longer break without pay is often time in which the PA must be there, which is work.</summary>
    private const int UsualBreakMinutes = 60;

    public static IEnumerable<LowPay> BelowMinimum(JobAdvertDetails details, DateOnly today)
    {
        foreach (var part in PaidHours.Of(details))
        {
            foreach (var date in DatesOf(details, today, part.MonthsLater))
            {
                var year = MinimumWage.On(date) ?? MinimumWage.LastPublished;
                var minimum = details.Role.Employment == Employment.Apprentice ? year.Apprentice : year.Adult;
                var taken = RoomCharge.AnHour(details.Room, part.HoursAWeek, year);
                if (part.HourlyPounds - taken < minimum)
                {
                    yield return new LowPay(part.Line, part.Kind, Pennies(part.HourlyPounds - taken), minimum, date)
                    {
                        Field = part.Field,
                        TakenForRoom = taken,
                    };
                    break;
                }
            }
        }
    }

    public static IEnumerable<UnclearPay> Unclear(JobAdvertDetails details, DateOnly today) =>
        [
            .. details.Pay.Lines.SelectMany((line, index) => Unclear(line, details).Select(
                sentence => new UnclearPay($"Pay.Lines[{index}]", sentence))),
            .. UnclearHours(details),
            .. UnclearRises(details),
            .. UnclearRoom(details, today),
        ];

    /// <summary>Whether a room costs more than the law leaves out of the sum, and nobody can say how many hours of pay that lowers.</summary>
    public static bool RoomCannotBeWeighed(JobAdvertDetails details, DateOnly today) =>
        RoomCharge.Beyond(details.Room, MinimumWage.On(today) ?? MinimumWage.LastPublished) > 0
        && PaidHours.OfLines(details).Any(part => part.HoursAWeek is null or 0);

    /// <summary>What a line pays for one hour of work, rounded down to the penny; null where it cannot be worked out.</summary>
    public static decimal? HourlyPounds(PayLine line, WeekDetails week) => line.Kind.Unit() switch
    {
        PayUnit.Hour => line.Pounds,
        PayUnit.Day or PayUnit.Week => line.HoursEach > 0 ? Pennies(line.Pounds / line.HoursEach.Value) : null,
        PayUnit.Year => (line.HoursEach ?? week.HoursTo ?? week.HoursFrom) is { } hours and > 0
            ? Pennies(line.Pounds / (hours * WeeksInAYear))
            : null,
        PayUnit.Night or PayUnit.Mile => null,
    };

    private static IEnumerable<string> Unclear(PayLine line, JobAdvertDetails details)
    {
        if (line.Kind == PayKind.SleepIn)
        {
            yield return $"A sleep-in pays £{line.Pounds:0.00} a night. {Woken(details.PayTerms?.WhenWoken)}";
        }
        else if (line.Kind != PayKind.Mileage && HourlyPounds(line, details.Week) is null)
        {
            yield return $"{line.Kind.Label()} pay needs its hours before anybody can check it against the legal minimum.";
        }
    }

    private static IEnumerable<UnclearPay> UnclearHours(JobAdvertDetails details)
    {
        if (PaidWeek.LeavesHoursUnpaid(details))
        {
            yield return new UnclearPay(
                "Pay.Lines", "The pay does not cover all the hours of the week. What does an ordinary hour pay?");
        }

        var sleepsIn = details.Shifts?.Nights == NightWork.SleepIn || details.Tasks.Tasks.Contains(WorkTask.SleepIn);
        if (sleepsIn && details.Pay.Lines.Count > 0 && details.Pay.Lines.All(line => line.Kind != PayKind.SleepIn))
        {
            yield return new UnclearPay("Pay.Lines", "The PA sleeps in, but no pay is given for that. What does such a night pay?");
        }

        if (details.Shifts?.UnpaidBreak > UsualBreakMinutes)
        {
            yield return new UnclearPay(
                "Shifts.UnpaidBreak", "More than an hour of each shift is a break without pay. Is the PA free to go out then?");
        }
    }

    private static IEnumerable<UnclearPay> UnclearRises(JobAdvertDetails details) =>
        from rise in (details.PayTerms?.Rises ?? []).Select((rise, index) => (rise.Kind, Index: index))
        where details.Pay.Lines.All(line => line.Kind != rise.Kind)
        select new UnclearPay(
            $"PayTerms.Rises[{rise.Index}].Pounds",
            $"{rise.Kind.Label()} pay goes up, but the advert does not say what it is at the start.");

    private static IEnumerable<UnclearPay> UnclearRoom(JobAdvertDetails details, DateOnly today) => RoomCannotBeWeighed(details, today)
        ? [new UnclearPay(
            "Room.ChargeADay",
            "The PA pays more for the room than the law leaves out of the sum. How many hours a week are paid?")]
        : [];

    private static string Woken(WokenTerms? terms) => terms is { } known
        ? $"When the PA is woken: {known.Label()}. A person must check the sum."
        : "Is it clear what is paid when the PA is woken?";

    private static decimal Pennies(decimal pounds) => Math.Floor(pounds * 100) / 100;

    private static IEnumerable<DateOnly> DatesOf(JobAdvertDetails details, DateOnly today, int? monthsLater)
    {
        if (monthsLater is { } months)
        {
            return [(details.Week.StartsOn ?? today).AddMonths(months)];
        }

        DateOnly?[] dates = [today, details.Closing.ClosesOn, details.Week.StartsOn];
        return dates.OfType<DateOnly>().Where(date => date >= today).Distinct().Order();
    }
}

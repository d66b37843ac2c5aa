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
        $"{Kind.Label()} pay comes to £{HourlyPounds:0.00} an hour{Room}. "
        + $"On {On:d MMMM yyyy} the legal minimum is £{MinimumPounds:0.00}.");

    public bool IsIn(AdvertSection section) => Field.StartsWith($"{section}.", StringComparison.Ordinal);

    private string Room => TakenForRoom > 0 ? " after the charge for the room" : "";
}

/// <summary>A pay line whose hourly worth cannot be worked out, with what is missing.</summary>
public sealed record UnclearPay(int Line, PayKind Kind, string Sentence);

/// <summary>
/// Holds every line of pay against the legal minimum on every date it matters: today, the closing date and the first day. Only time
/// counts: mileage does not, and a sleep-in allowance is for a person to look at, because only time awake for work counts (Royal
/// Mencap Society v Tomlinson-Blake, UK Supreme Court 2021). Nothing but accommodation may be counted towards the minimum.
/// </summary>
public static class PayCheck
{
    private const decimal WeeksInAYear = 52;

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

    public static IEnumerable<UnclearPay> Unclear(JobAdvertDetails details)
    {
        foreach (var (line, number) in details.Pay.Lines.Select((line, index) => (line, index)))
        {
            if (line.Kind == PayKind.SleepIn)
            {
                yield return new UnclearPay(
                    number,
                    line.Kind,
                    $"A sleep-in pays £{line.Pounds:0.00} a night. {Woken(details.PayTerms?.WhenWoken)}");
            }
            else if (line.Kind != PayKind.Mileage && HourlyPounds(line, details.Week) is null)
            {
                yield return new UnclearPay(
                    number,
                    line.Kind,
                    $"{line.Kind.Label()} pay needs its hours before anybody can check it against the legal minimum.");
            }
        }
    }

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

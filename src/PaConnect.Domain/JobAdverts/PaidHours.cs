namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// One thing that an hour of work pays, in pounds: a line of pay, a rise of it, or the time awake in a sleep-in. A rise after so many
/// months is held against the minimum of that later day.
/// </summary>
internal sealed record PaidHours(string Field, int Line, PayKind Kind, decimal HourlyPounds)
{
    /// <summary>How many hours a week are paid so, where that is known.</summary>
    public decimal? HoursAWeek { get; init; }

    public int? MonthsLater { get; init; }

    public static IEnumerable<PaidHours> Of(JobAdvertDetails details) =>
        [.. OfLines(details), .. Rises(details), .. TimeAwake(details)];

    public static IEnumerable<PaidHours> OfLines(JobAdvertDetails details) =>
        from line in details.Pay.Lines.Select((line, index) => (Pay: line, Index: index))
        let hourly = PayCheck.HourlyPounds(line.Pay, details.Week)
        where hourly is not null
        select new PaidHours($"Pay.Lines[{line.Index}]", line.Index, line.Pay.Kind, hourly.Value)
        {
            HoursAWeek = WeekOf(line.Pay, details.Week),
        };

    /// <summary>A rise is counted in the hours of the line that it raises.</summary>
    private static IEnumerable<PaidHours> Rises(JobAdvertDetails details) =>
        from rise in (details.PayTerms?.Rises ?? []).Select((rise, index) => (Pay: rise, Index: index))
        let line = details.Pay.Lines.FirstOrDefault(line => line.Kind == rise.Pay.Kind)
        let raised = new PayLine(rise.Pay.Kind, rise.Pay.Pounds, line?.HoursEach)
        let hourly = PayCheck.HourlyPounds(raised, details.Week)
        where hourly is not null
        select new PaidHours($"PayTerms.Rises[{rise.Index}].Pounds", IndexOf(details, rise.Pay.Kind), rise.Pay.Kind, hourly.Value)
        {
            HoursAWeek = WeekOf(raised, details.Week),
            MonthsLater = rise.Pay.When == RiseWhen.AfterMonths ? rise.Pay.Months : null,
        };

    private static IEnumerable<PaidHours> TimeAwake(JobAdvertDetails details) => details.PayTerms?.WokenPounds is { } pounds
        ? [new PaidHours("PayTerms.WokenPounds", IndexOf(details, PayKind.SleepIn), PayKind.SleepIn, pounds)]
        : [];

    private static int IndexOf(JobAdvertDetails details, PayKind kind) =>
        Math.Max(0, details.Pay.Lines.ToList().FindIndex(line => line.Kind == kind));

    private static decimal? WeekOf(PayLine line, WeekDetails week) => line.Kind.Unit() is PayUnit.Week or PayUnit.Year
        ? line.HoursEach ?? week.HoursFrom
        : week.HoursFrom;
}

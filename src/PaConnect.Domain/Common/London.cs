namespace PaConnect.Domain.Common;

/// <summary>Every date a person types or reads is a date in London, whatever clock the server keeps.</summary>
public static class London
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    public static DateOnly Today(this TimeProvider clock) => DateOf(clock.GetUtcNow());

    public static DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The first instant of a London date. The clocks change at one in the morning, so midnight is always there, and once.</summary>
    public static DateTimeOffset StartOf(DateOnly date) => Instant(date, TimeOnly.MinValue);

    /// <summary>The instant when London clocks show this. Where clocks go forward over it, an hour later.</summary>
    public static DateTimeOffset Instant(DateOnly date, TimeOnly time)
    {
        var shown = date.ToDateTime(time);
        return Zone.IsInvalidTime(shown)
            ? Instant(date, time.AddHours(1))
            : new DateTimeOffset(shown, Zone.GetUtcOffset(shown)).ToUniversalTime();
    }

    public static DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone);
}

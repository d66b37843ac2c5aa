using PaConnect.Domain.Common;

namespace PaConnect.Domain.Alerts;

/// <summary>What every kept search has in common: how often its mails go out, and when it is asked whether it is still wanted.</summary>
public static class AlertTimes
{
    /// <summary>Days after the last yes until it is asked whether the alert is still wanted.</summary>
    public const int DaysUntilAsked = 365;

    /// <summary>Days in which that can be answered.</summary>
    public const int DaysToAnswer = 30;

    /// <summary>When mails that are not sent at once go out, on London clocks.</summary>
    private static readonly TimeOnly Morning = new(7, 0);

    /// <summary>The next morning on London clocks, or the next Monday morning; null for at once.</summary>
    public static DateTimeOffset? NextAfter(AlertFrequency frequency, DateTimeOffset now)
    {
        var today = London.DateOf(now);
        return frequency switch
        {
            AlertFrequency.AtOnce => null,
            AlertFrequency.Daily => Next(today, now),
            AlertFrequency.Weekly => Next(today.AddDays(((int)DayOfWeek.Monday - (int)today.DayOfWeek + 7) % 7), now, 7),
        };
    }

    private static DateTimeOffset Next(DateOnly first, DateTimeOffset now, int days = 1) =>
        London.Instant(first, Morning) is var next && next > now ? next : London.Instant(first.AddDays(days), Morning);
}

public enum AlertFrequency
{
    AtOnce,
    Daily,
    Weekly,
}

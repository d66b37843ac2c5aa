namespace PaConnect.Domain.JobAdverts;

public static class PayKinds
{
    /// <summary>What a line of this kind is counted in: pounds an hour, a night, a day…</summary>
    public static PayUnit Unit(this PayKind kind) => kind switch
    {
        PayKind.Weekday or PayKind.Evening or PayKind.Weekend or PayKind.BankHoliday or PayKind.WakingNight
            or PayKind.Training => PayUnit.Hour,
        PayKind.SleepIn => PayUnit.Night,
        PayKind.Day => PayUnit.Day,
        PayKind.LiveInWeek => PayUnit.Week,
        PayKind.YearlySalary => PayUnit.Year,
        PayKind.Mileage => PayUnit.Mile,
    };

    public static string Label(this PayKind kind) => kind switch
    {
        PayKind.Weekday => "Weekday",
        PayKind.Evening => "Evening",
        PayKind.Weekend => "Weekend",
        PayKind.BankHoliday => "Bank holiday",
        PayKind.SleepIn => "Sleep-in",
        PayKind.WakingNight => "Waking night",
        PayKind.Day => "Day rate",
        PayKind.LiveInWeek => "Live-in week",
        PayKind.YearlySalary => "Yearly salary",
        PayKind.Mileage => "Mileage",
        PayKind.Training => "Training",
    };

    public static string Label(this PayUnit unit) => unit switch
    {
        PayUnit.Hour => "an hour",
        PayUnit.Night => "a night",
        PayUnit.Day => "a day",
        PayUnit.Week => "a week",
        PayUnit.Year => "a year",
        PayUnit.Mile => "a mile",
    };
}

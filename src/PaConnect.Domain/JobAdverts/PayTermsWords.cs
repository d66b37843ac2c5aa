namespace PaConnect.Domain.JobAdverts;

public static class PayTermsWords
{
    public static string Label(this RiseWhen when) => when switch
    {
        RiseWhen.AfterTraining => "After training",
        RiseWhen.AfterProbation => "After the trial period",
        RiseWhen.AfterQualification => "After a qualification",
        RiseWhen.AfterMonths => "After some months",
    };

    public static string Label(this PayDay interval) => interval switch
    {
        PayDay.Week => "Every week",
        PayDay.TwoWeeks => "Every two weeks",
        PayDay.FourWeeks => "Every four weeks",
        PayDay.Month => "Every month",
    };

    public static string Label(this WokenTerms terms) => terms switch
    {
        WokenTerms.PaidByTheHour => "All time awake is paid by the hour as well",
        WokenTerms.PaidAfterTheFirstHour => "Time awake is paid by the hour after the first hour",
        WokenTerms.NothingMore => "Nothing more is paid",
    };

    public static string Label(this BankHolidayTerms terms) => terms switch
    {
        BankHolidayTerms.NotWorked => "No work on bank holidays",
        BankHolidayTerms.OrdinaryPay => "Ordinary pay",
        BankHolidayTerms.TimeAndAHalf => "One and a half times the pay",
        BankHolidayTerms.DoublePay => "Double pay",
    };

    /// <summary>"Weekday: £11.57 an hour after training".</summary>
    public static string RiseInWords(this PayRise rise)
    {
        var when = rise is { When: RiseWhen.AfterMonths, Months: { } months }
            ? $"after {ShiftWords.Count(months, "month")}"
            : rise.When.Label().ToLowerInvariant();
        return $"{rise.Kind.Label()}: {InWords.PoundsInWords(rise.Pounds)} {rise.Kind.Unit().Label()} {when}";
    }

    /// <summary>"£20.00 a week".</summary>
    public static string? AllowanceInWords(this PayTermsDetails terms) => terms is { AllowancePounds: { } pounds, AllowancePer: { } unit }
        ? $"{InWords.PoundsInWords(pounds)} {unit.Label()}"
        : null;
}

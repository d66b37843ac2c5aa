using PaConnect.Domain.Employers;

namespace PaConnect.Domain.JobAdverts;

/// <summary>More about pay, beside its lines. Amounts are in pounds.</summary>
public sealed record PayTermsDetails
{
    public const int MostRises = 5;
    public const int AllowanceForMaxLength = 200;

    /// <summary>What the pay goes up to. Not answered is null; no rise is an empty list.</summary>
    public IReadOnlyList<PayRise>? Rises { get; init; }

    public PayDay? PaidEvery { get; init; }

    /// <summary>Where the money comes from, only where the employer wants the advert to say it.</summary>
    public Funding? PaidBy { get; init; }

    public WokenTerms? WhenWoken { get; init; }

    /// <summary>Pounds an hour for time awake in a sleep-in.</summary>
    public decimal? WokenPounds { get; init; }

    public BankHolidayTerms? BankHolidays { get; init; }
    public decimal? AllowancePounds { get; init; }
    public PayUnit? AllowancePer { get; init; }
    public string? AllowanceFor { get; init; }
}

/// <summary>What a kind of pay goes up to, in pounds for its unit, and when. Months only where it goes up after so many.</summary>
public sealed record PayRise(PayKind Kind, decimal Pounds, RiseWhen When, int? Months = null)
{
    public const int MostMonths = 36;

    public decimal Pounds { get; init => field = SomePounds(value); } = SomePounds(Pounds);

    private static decimal SomePounds(decimal pounds) => pounds is > 0 and <= PayLine.MostPounds
        ? pounds
        : throw new ArgumentOutOfRangeException(nameof(pounds), pounds, "A rise leads to more than nothing.");
}

public enum RiseWhen
{
    AfterTraining,
    AfterProbation,
    AfterQualification,
    AfterMonths,
}

public enum PayDay
{
    Week,
    TwoWeeks,
    FourWeeks,
    Month,
}

public enum WokenTerms
{
    PaidByTheHour,
    PaidAfterTheFirstHour,
    NothingMore,
}

public enum BankHolidayTerms
{
    NotWorked,
    OrdinaryPay,
    TimeAndAHalf,
    DoublePay,
}

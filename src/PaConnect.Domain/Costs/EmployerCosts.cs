namespace PaConnect.Domain.Costs;

/// <summary>
/// What an employer pays on top of wages, as dated data, in pounds a year. Sources: National Insurance from GOV.UK, "Rates and thresholds
/// for employers" (15 % above £5,000; Employment Allowance £10,500, for a private person only where every duty is for somebody who needs
/// care); pensions from The Pensions Regulator, "Earnings thresholds" (enrol from £10,000, pay on £6,240 to £50,270, Pensions Act 2008).
/// The figures from April 2027 had not been published when this was last checked, on 21 November 2026, so from then on it answers "not
/// published" and never guesses.
/// </summary>
public static class EmployerCosts
{
    public static IReadOnlyList<EmployerCostYear> Years { get; } =
    [
        new(
            new DateOnly(2026, 4, 6),
            new DateOnly(2027, 4, 5),
            new NationalInsurance(15, 5_000, 10_500),
            new Pension(3, 10_000, 6_240, 50_270)),
    ];

    public static EmployerCostYear LastPublished => Years[^1];

    /// <summary>The figures in force on a London date; null where none are published for it.</summary>
    public static EmployerCostYear? On(DateOnly date) => Years.SingleOrDefault(year => year.From <= date && date <= year.To);
}

public sealed record EmployerCostYear(DateOnly From, DateOnly To, NationalInsurance NationalInsurance, Pension Pension);

/// <param name="Percent">Of each PA's pay above the threshold.</param>
/// <param name="Above">Pounds a year that are free, for each PA.</param>
/// <param name="Allowance">Pounds a year that an employer need not pay, once for all their PAs.</param>
public sealed record NationalInsurance(decimal Percent, decimal Above, decimal Allowance)
{
    public const string Source = "GOV.UK, Rates and thresholds for employers";

    /// <summary>Pounds a year for one PA, before the allowance.</summary>
    public decimal For(decimal paid) => Math.Max(0, paid - Above) * Percent / 100;
}

/// <param name="Percent">The least that the employer pays, of the pay between the two bounds.</param>
/// <param name="From">Pounds a year above which a PA of 22 or more, below state pension age, must be enrolled.</param>
public sealed record Pension(decimal Percent, decimal From, decimal CountsFrom, decimal CountsTo)
{
    public const string Source = "The Pensions Regulator, Earnings thresholds";

    /// <summary>Pounds a year for one PA.</summary>
    public decimal For(decimal paid) => paid > From ? (Math.Min(paid, CountsTo) - CountsFrom) * Percent / 100 : 0;
}

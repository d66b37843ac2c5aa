namespace PaConnect.Domain.Contracts;

/// <summary>
/// Statutory Sick Pay as dated data, in pounds a week. From 6 April 2026 it is paid from the first day of illness
/// to everybody who is employed, at the lower of 80 % of average weekly earnings and the flat rate. Source: Social
/// Security Contributions and Benefits Act 1992, sections 151 to 163, as amended by the Employment Rights Act 2025;
/// rates published on GOV.UK. The rate from April 2027 had not been published when this was last checked, so from
/// then on it answers "not published" and never guesses.
/// </summary>
public static class StatutorySickPay
{
    public static IReadOnlyList<SickPayYear> Years { get; } =
        [new(new DateOnly(2026, 4, 6), new DateOnly(2027, 4, 5), 123.25m, 80)];

    public static SickPayYear LastPublished => Years[^1];

    /// <summary>The rate in force on a London date; null where none is published for it.</summary>
    public static SickPayYear? On(DateOnly date) => Years.SingleOrDefault(year => year.From <= date && date <= year.To);
}

/// <summary>One tax year's rate: pounds a week, and the percentage of average weekly earnings.</summary>
public sealed record SickPayYear(DateOnly From, DateOnly To, decimal WeeklyPounds, decimal PercentOfEarnings)
{
    /// <summary>What a week of illness pays, in pounds, rounded up to the penny.</summary>
    public decimal ForEarnings(decimal weeklyPounds) =>
        Math.Min(WeeklyPounds, Math.Ceiling(weeklyPounds * PercentOfEarnings) / 100);
}

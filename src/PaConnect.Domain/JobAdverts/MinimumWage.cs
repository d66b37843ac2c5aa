namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// The legal minimum, in pounds an hour, as dated data. Source: the National Minimum Wage Regulations 2015 as amended for each April
/// (rates published on GOV.UK, "National Minimum Wage and National Living Wage rates"). The rates from April 2027 had not been
/// published when this was last checked, on 21 November 2026, so from then on it answers "not published" and never guesses.
/// </summary>
public static class MinimumWage
{
    public static IReadOnlyList<MinimumWageYear> Years { get; } =
    [
        new(new DateOnly(2024, 4, 1), new DateOnly(2025, 3, 31), 11.44m, 8.60m, 6.40m, 6.40m, 9.99m),
        new(new DateOnly(2025, 4, 1), new DateOnly(2026, 3, 31), 12.21m, 10.00m, 7.55m, 7.55m, 10.66m),
        new(new DateOnly(2026, 4, 1), new DateOnly(2027, 3, 31), 12.71m, 10.85m, 8.00m, 8.00m, 11.10m),
    ];

    /// <summary>The rates in force on a London date; null where none is published for it.</summary>
    public static MinimumWageYear? On(DateOnly date) => Years.SingleOrDefault(year => year.From <= date && date <= year.To);

    public static MinimumWageYear LastPublished => Years[^1];
}

/// <summary>One year's rates, in pounds an hour; the accommodation offset in pounds a day.</summary>
/// <param name="Adult">From the age of 21: the safe default where nobody's age is known.</param>
/// <param name="Apprentice">Only under 19, or in the first year of the apprenticeship.</param>
public sealed record MinimumWageYear(
    DateOnly From,
    DateOnly To,
    decimal Adult,
    decimal From18To20,
    decimal From16To17,
    decimal Apprentice,
    decimal AccommodationOffset);

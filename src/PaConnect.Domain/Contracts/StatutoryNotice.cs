namespace PaConnect.Domain.Contracts;

/// <summary>
/// The least notice an employer must give, in weeks: none in the first month, one after a month, then one for each
/// whole year from the second to the twelfth. A PA who has worked for a month must give one week. Source:
/// Employment Rights Act 1996, section 86; Employment Rights (Northern Ireland) Order 1996, Article 118.
/// </summary>
public static class StatutoryNotice
{
    public const int MostWeeks = 12;

    /// <summary>Weeks of notice from the employer on a London date, for service that counts from another.</summary>
    public static int WeeksFromEmployer(DateOnly continuousFrom, DateOnly on)
    {
        var years = 0;
        while (years < MostWeeks && continuousFrom.AddYears(years + 1) <= on)
        {
            years++;
        }

        return years > 0 ? years : continuousFrom.AddMonths(1) <= on ? 1 : 0;
    }
}

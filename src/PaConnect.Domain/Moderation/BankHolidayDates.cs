using PaConnect.Domain.Places;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// Bank holidays, substitute days included, as published at https://www.gov.uk/bank-holidays (England and Wales, Scotland, Northern
/// Ireland; 2026 and 2027). Scotland's 15 June 2026 is for the football World Cup. A year that is not here has none, so due times come
/// a day early rather than late: add each year when it is published.
/// </summary>
public static class BankHolidayDates
{
    private static readonly HashSet<DateOnly> _englandAndWales =
    [
        new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31),
        new(2026, 12, 25), new(2026, 12, 28),
        new(2027, 1, 1), new(2027, 3, 26), new(2027, 3, 29), new(2027, 5, 3), new(2027, 5, 31), new(2027, 8, 30),
        new(2027, 12, 27), new(2027, 12, 28),
    ];

    private static readonly HashSet<DateOnly> _scotland =
    [
        new(2026, 1, 1), new(2026, 1, 2), new(2026, 4, 3), new(2026, 5, 4), new(2026, 5, 25), new(2026, 6, 15),
        new(2026, 8, 3), new(2026, 11, 30), new(2026, 12, 25), new(2026, 12, 28),
        new(2027, 1, 1), new(2027, 1, 4), new(2027, 3, 26), new(2027, 5, 3), new(2027, 5, 31), new(2027, 8, 2),
        new(2027, 11, 30), new(2027, 12, 27), new(2027, 12, 28),
    ];

    private static readonly HashSet<DateOnly> _northernIreland =
    [
        .. _englandAndWales,
        new(2026, 3, 17), new(2026, 7, 13), new(2027, 3, 17), new(2027, 7, 12),
    ];

    public static IReadOnlySet<DateOnly> In(Nation nation) => nation switch
    {
        Nation.England or Nation.Wales => _englandAndWales,
        Nation.Scotland => _scotland,
        Nation.NorthernIreland => _northernIreland,
    };
}

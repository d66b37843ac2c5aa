namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// What a room may cost. A charge up to the accommodation offset is left out of the sum; only what goes beyond it lowers the pay that is
/// held against the legal minimum (National Minimum Wage Regulations 2015, regulations 14 to 16).
/// </summary>
public static class RoomCharge
{
    private const decimal DaysInAWeek = 7;

    /// <summary>Pounds an hour that a charge beyond the offset takes; nothing where the hours of a week are not known.</summary>
    public static decimal AnHour(RoomDetails? room, decimal? hoursAWeek, MinimumWageYear year) => hoursAWeek is > 0
        ? Beyond(room, year) * DaysInAWeek / hoursAWeek.Value
        : 0;

    /// <summary>Pounds a day beyond the offset.</summary>
    public static decimal Beyond(RoomDetails? room, MinimumWageYear year) =>
        Math.Max(0, (room?.ChargeADay ?? 0) - year.AccommodationOffset);
}

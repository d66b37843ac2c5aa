using PaConnect.Domain.Common;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// Counts time as an office does: Monday to Friday, from 9 am to 5 pm London time, without the bank holidays of the organisation's
/// nation. So a case that comes on Friday evening is not late on Monday morning.
/// </summary>
public static class WorkingTime
{
    public const int HoursInADay = 8;

    private static readonly TimeOnly _opens = new(9, 0);
    private static readonly TimeOnly _closes = new(17, 0);

    /// <summary>The instant when this many working hours have gone by.</summary>
    public static DateTimeOffset After(DateTimeOffset from, int hours, Nation nation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(hours, 1);
        var start = London.At(from);
        var date = DateOnly.FromDateTime(start.DateTime);
        var time = TimeOnly.FromDateTime(start.DateTime);
        var left = TimeSpan.FromHours(hours);

        while (true)
        {
            if (IsWorkingDay(date, nation) && time < _closes)
            {
                var begins = time < _opens ? _opens : time;
                var today = _closes - begins;
                if (left <= today)
                {
                    return London.Instant(date, begins.Add(left));
                }

                left -= today;
            }

            (date, time) = (date.AddDays(1), TimeOnly.MinValue);
        }
    }

    public static bool IsWorkingDay(DateOnly date, Nation nation) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !BankHolidayDates.In(nation).Contains(date);
}

using System.Globalization;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.JobAdverts;

/// <summary>
/// The last job of a page of results: what it is sorted by, as one number, and its id. The next page begins just after it, whatever was
/// published or closed meanwhile. It comes back in an address, so anything may stand in it; what cannot be a place in a list reads as none.
/// </summary>
public sealed record JobCursor(long Key, Id<JobAdvert> Id)
{
    public DateTimeOffset PublishedAt => new(Math.Clamp(Key, 0, DateTime.MaxValue.Ticks), TimeSpan.Zero);

    public DateOnly ClosesOn => DateOnly.FromDayNumber((int)Math.Clamp(Key, 0, DateOnly.MaxValue.DayNumber));

    public double Metres => BitConverter.Int64BitsToDouble(Key) is var metres && double.IsFinite(metres) ? metres : 0;

    public static JobCursor At(FoundJob found, JobSort sort) => new(
        sort switch
        {
            JobSort.Newest => found.Job.PublishedAt.UtcTicks,
            JobSort.Nearest => BitConverter.DoubleToInt64Bits(found.Metres ?? 0),
            JobSort.Closing => found.Job.ClosesOn.DayNumber,
        },
        found.Job.AdvertId);

    public static JobCursor? Read(string? text) =>
        text?.Split('_') is [var key, var id]
        && long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && Guid.TryParseExact(id, "N", out var value)
            ? new JobCursor(number, new Id<JobAdvert>(value))
            : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}_{Id.Value:N}");
}

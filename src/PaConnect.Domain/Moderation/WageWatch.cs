using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// One day's look at whether adverts on show pay less than the legal minimum, as it is or soon will be. There is one a London day, so
/// the administrators get one mail a day at most. It counts what no moderator was asked about yet, and so ends when they are asked.
/// </summary>
public sealed class WageWatch : ITellsHistory
{
    /// <summary>How many days ahead new rates are looked at, once they are published.</summary>
    public const int DaysAhead = 60;

    private WageWatch() { }

    public Id<WageWatch> Id { get; private init; }

    /// <summary>A London date.</summary>
    public DateOnly LookedOn { get; private init; }

    /// <summary>The London date whose rates the adverts were held against: the day itself, or the first day of rates that come soon.</summary>
    public DateOnly HeldAgainst { get; private init; }

    /// <summary>How many adverts pay less than that, where no moderator was asked about it yet.</summary>
    public int Below { get; private init; }

    public Telling Telling { get; } = new();

    public static WageWatch Keep(DateOnly heldAgainst, int below, Actor by, DateTimeOffset now)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(below);
        var kept = new WageWatch { Id = Id<WageWatch>.New(), LookedOn = London.DateOf(now), HeldAgainst = heldAgainst, Below = below };
        if (below > 0)
        {
            kept.Telling.Tell(new Told("found", by, now, Notices.Administrators, Codes: [$"{nameof(Below)} {below}"]));
        }

        return kept;
    }

    /// <summary>The first day of the next rates where they are published and come soon; otherwise today.</summary>
    public static DateOnly DateToHoldAgainst(DateOnly today) =>
        MinimumWage.Years.Select(year => year.From).Where(from => from > today && from <= today.AddDays(DaysAhead))
            .Select(from => (DateOnly?)from).FirstOrDefault() ?? today;

    /// <summary>From when no rates are known here, where that is soon; null where they are known for long enough.</summary>
    public static DateOnly? NotKnownFrom(DateOnly today) =>
        MinimumWage.LastPublished.To < today.AddDays(DaysAhead) ? MinimumWage.LastPublished.To.AddDays(1) : null;
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>
/// Which employers may see the register: those with an approved advert, shown to the public or not, for a while after it ended, and
/// those an organisation vouches for. Everybody else has no reason yet to read about strangers.
/// </summary>
public static class RegisterAccess
{
    /// <summary>Days that the register stays open after the advert's last day: hiring takes a while.</summary>
    public const int DaysAfterAnAdvert = 28;

    private const int MostAdverts = 200;

    public static async Task<bool> MaySeeRegisterAsync(this PaConnectDbContext db, Id<Employer> employer, DateOnly today) =>
        await db.Vouchings.AnyAsync(vouching => vouching.EmployerId == employer && vouching.UntilOn >= today)
        || (await AdvertsAsync(db, employer)).Any(advert => LastDay(advert.State, advert.ClosesOn, advert.EndedAt) >= today);

    /// <summary>The last London date on which an advert opens the register; null where it never does.</summary>
    public static DateOnly? LastDay(JobAdvertState state, DateOnly? closesOn, DateTimeOffset? endedAt) => state switch
    {
        JobAdvertState.Draft or JobAdvertState.Paused or JobAdvertState.Held or JobAdvertState.Withdrawn => null,
        JobAdvertState.Live or JobAdvertState.Expired => closesOn?.AddDays(DaysAfterAnAdvert),
        JobAdvertState.Filled or JobAdvertState.Closed or JobAdvertState.Archived =>
            Earlier(closesOn, endedAt)?.AddDays(DaysAfterAnAdvert),
    };

    private static DateOnly? Earlier(DateOnly? closesOn, DateTimeOffset? endedAt) =>
        endedAt is { } ended && London.DateOf(ended) < closesOn ? London.DateOf(ended) : closesOn;

    private static async Task<IReadOnlyList<ApprovedAdvert>> AdvertsAsync(PaConnectDbContext db, Id<Employer> employer)
    {
        var adverts = await db.JobAdverts.AsNoTracking()
            .Where(advert => advert.EmployerId == employer && advert.LiveVersion != null)
            .OrderByDescending(advert => advert.PublishedAt).ThenBy(advert => advert.Id)
            .Take(MostAdverts)
            .Select(advert => new
            {
                advert.State,
                advert.EndedAt,
                advert.Versions.Single(version => version.Number == advert.LiveVersion).Details,
            })
            .ToListAsync();
        return [.. adverts.Select(advert => new ApprovedAdvert(advert.State, advert.Details.Closing.ClosesOn, advert.EndedAt))];
    }

    private sealed record ApprovedAdvert(JobAdvertState State, DateOnly? ClosesOn, DateTimeOffset? EndedAt);
}

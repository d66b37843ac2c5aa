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

    public static async Task<bool> MaySeeRegisterAsync(this PaConnectDbContext db, Id<Employer> employer, DateOnly today) =>
        (await db.WhoMaySeeRegisterAsync([employer], today)).Count > 0;

    /// <summary>Those of these employers that may see it.</summary>
    public static async Task<IReadOnlySet<Id<Employer>>> WhoMaySeeRegisterAsync(
        this PaConnectDbContext db, IReadOnlyCollection<Id<Employer>> employers, DateOnly today)
    {
        var vouched = await db.Vouchings
            .Where(vouching => employers.Contains(vouching.EmployerId) && vouching.UntilOn >= today)
            .Select(vouching => vouching.EmployerId).ToListAsync();
        var closedSince = today.AddDays(-DaysAfterAnAdvert);
        var adverts = await db.JobAdverts
            .Where(advert => employers.Contains(advert.EmployerId) && advert.LiveVersion != null && advert.ClosesOn >= closedSince)
            .Select(advert => new { advert.EmployerId, advert.State, advert.ClosesOn, advert.EndedAt }).ToListAsync();
        return adverts.Where(advert => LastDay(advert.State, advert.ClosesOn, advert.EndedAt) >= today)
            .Select(advert => advert.EmployerId).Concat(vouched).ToHashSet();
    }

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
}

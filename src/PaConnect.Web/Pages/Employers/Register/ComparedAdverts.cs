using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register;

/// <summary>An advert of the employer's own, with which PAs can be compared.</summary>
public sealed record ComparedAdvert(Id<JobAdvert> Id, JobAdvertDetails Details)
{
    public string Title => Details.Role.Title ?? "An advert without a title";
}

internal static class ComparedAdverts
{
    private const int Most = 30;

    /// <summary>
    /// Whom this employer may find: nobody from whom they are kept apart and, with an advert whose limit by sex was approved, only those
    /// who said that they meet it.
    /// </summary>
    public static async Task<(IQueryable<RegisterEntry> Entries, bool IsLimited)> EntriesForAsync(
        this PaConnectDbContext db, Id<Employer> employer, Id<JobAdvert>? compared, DateOnly today)
    {
        var entries = await db.RegisterForAsync(employer);
        return compared is { } advert && await db.SexApprovedForAsync(employer, advert, today) is { } limit
            ? (entries.WhoSaid(db, limit), true)
            : (entries, false);
    }

    /// <summary>Those that have not ended and that this person may manage, the newest first.</summary>
    public static Task<List<ComparedAdvert>> AdvertsToCompareAsync(
        this PaConnectDbContext db, CurrentUser user, Id<Employer> employer) =>
        db.JobAdverts.AsNoTracking().ThatMay(user, Scopes.ManageAdverts)
            .Where(advert => advert.EmployerId == employer
                && (advert.State == JobAdvertState.Draft || advert.State == JobAdvertState.Live || advert.State == JobAdvertState.Paused))
            .OrderByDescending(advert => advert.Id)
            .Take(Most)
            .Select(advert => new ComparedAdvert(advert.Id, advert.Details))
            .ToListAsync();
}

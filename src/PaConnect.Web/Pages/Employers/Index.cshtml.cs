using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int MostAdverts = 200;

    public IReadOnlyList<HiringStep> Steps { get; private set; } = [];

    public IReadOnlyList<EmployerRow> Employers { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Steps = await db.StepsOfEmployerAsync(user);
        var employers = await db.Employers.ThatMay(user, Scopes.None).AsNoTracking()
            .OrderBy(employer => employer.CreatedAt).ThenBy(employer => employer.Id).Take(100)
            .ToListAsync();
        var mayAdvertise = await user.EmployersFor(Scopes.ManageAdverts).ToListAsync();
        var adverts = await AdvertsAsync();

        Employers =
        [
            .. employers.Select(employer => new EmployerRow(
                employer.Id,
                employer.DisplayName,
                employer.Locality.Name,
                mayAdvertise.Contains(employer.Id),
                [.. adverts[employer.Id].Where(advert => !advert.HasEnded)],
                [.. adverts[employer.Id].Where(advert => advert.HasEnded)])),
        ];
    }

    private async Task<ILookup<Id<Employer>, AdvertRow>> AdvertsAsync()
    {
        var adverts = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking()
            .Where(advert => advert.State != JobAdvertState.Withdrawn)
            .OrderByDescending(advert => advert.ChangedAt).ThenBy(advert => advert.Id).Take(MostAdverts)
            .ToListAsync();
        var mayHire = await user.EmployersFor(Scopes.Hire).ToListAsync();
        var applications = await db.Applications.ThatMay(user, Scopes.Hire)
            .GroupBy(application => application.AdvertId)
            .Select(group => new
            {
                AdvertId = group.Key,
                All = group.Count(),
                New = group.Count(application => application.State == ApplicationState.Sent),
            })
            .ToDictionaryAsync(count => count.AdvertId);

        return adverts.ToLookup(advert => advert.EmployerId, advert =>
        {
            var count = applications.GetValueOrDefault(advert.Id);
            return new AdvertRow(
                advert.Id,
                advert.Details.Role.Title,
                advert.StandingOn(clock.Today()),
                mayHire.Contains(advert.EmployerId) ? count?.All ?? 0 : null,
                count?.New ?? 0);
        });
    }

    public sealed record EmployerRow(
        Id<Employer> Id, string Name, string Place, bool MayAdvertise, IReadOnlyList<AdvertRow> Open, IReadOnlyList<AdvertRow> Ended);

    /// <param name="Applications">How many; nothing for somebody who may write adverts but not hire.</param>
    public sealed record AdvertRow(Id<JobAdvert> Id, string? Title, AdvertStanding Standing, int? Applications, int New)
    {
        public bool HasEnded => Standing is AdvertStanding.Filled or AdvertStanding.Closed;

        public string ApplicationsInWords => (Applications, New) switch
        {
            (0, _) => HasEnded ? "No applications" : "No applications yet",
            (1, 0) => "1 application",
            (1, _) => "1 new application",
            (_, 0) => $"{Applications} applications",
            _ => $"{Applications} applications, {New} new",
        };
    }
}

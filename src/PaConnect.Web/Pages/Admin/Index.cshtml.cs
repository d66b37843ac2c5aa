using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Pages.Admin.Checks;

namespace PaConnect.Web.Pages.Admin;

public sealed class IndexModel(PaConnectDbContext db, TimeProvider clock) : PageModel
{
    public const int MostShown = 500;

    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

    /// <summary>What team leads ask for.</summary>
    public IReadOnlyList<AreaRow> AreaRequests { get; private set; } = [];

    /// <summary>What the last look at the legal minimum found; null before the first.</summary>
    public WageWatch? Wages { get; private set; }

    public string WagesInWords => Wages is { Below: > 0 } found
        ? WageWatchWords.Of(found)
        : "No more adverts on show pay less than the legal minimum. Those that a moderator was asked about are not counted.";

    /// <summary>Where looking begins: a day that has gone by cannot be looked at.</summary>
    public DateOnly LookOn => Wages is { } watch && watch.HeldAgainst > clock.Today() ? watch.HeldAgainst : clock.Today();

    public DateOnly? WagesNotKnownFrom => WageWatch.NotKnownFrom(clock.Today());

    public int MailWaiting { get; private set; }

    public int MailFailed { get; private set; }

    public async Task OnGetAsync()
    {
        var members = db.Memberships.InForceOn(clock.Today());
        Organisations = await db.Organisations
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Take(MostShown)
            .Select(o => new OrganisationRow(
                o.Id,
                o.Name,
                members.Count(member => member.OrganisationId == o.Id),
                db.ReviewCases.Count(c => c.OrganisationId == o.Id && c.State == CaseState.Waiting)))
            .ToListAsync();
        AreaRequests = await db.AreaRequests.Where(request => request.State == AreaRequestState.Waiting)
            .OrderBy(request => request.AskedAt).ThenBy(request => request.Id).Take(MostShown)
            .Join(db.Organisations, request => request.OrganisationId, o => o.Id, (request, o) => new AreaRow(request.Id, o.Name))
            .ToListAsync();
        Wages = await db.WageWatches.AsNoTracking().OrderByDescending(watch => watch.LookedOn).FirstOrDefaultAsync();
        MailWaiting = await db.MailMessages.CountAsync(mail => mail.State == MailState.Waiting);
        MailFailed = await db.MailMessages.CountAsync(mail => mail.State == MailState.Failed);
    }

    public sealed record AreaRow(Id<AreaRequest> Id, string Organisation);

    public sealed record OrganisationRow(Id<Organisation> Id, string Name, int Members, int Cases);
}

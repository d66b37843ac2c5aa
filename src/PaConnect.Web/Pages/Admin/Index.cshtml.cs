using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Web.Pages.Admin;

public sealed class IndexModel(PaConnectDbContext db, TimeProvider clock) : PageModel
{
    public const int MostShown = 500;

    public IReadOnlyList<OrganisationRow> Organisations { get; private set; } = [];

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
        MailWaiting = await db.MailMessages.CountAsync(mail => mail.State == MailState.Waiting);
        MailFailed = await db.MailMessages.CountAsync(mail => mail.State == MailState.Failed);
    }

    public sealed record OrganisationRow(Id<Organisation> Id, string Name, int Members, int Cases);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Memberships;

public sealed class EndModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public Membership Membership { get; private set; } = null!;

    public string Email { get; private set; } = "";

    public string Organisation { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Id<Membership> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Membership> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        var (by, now) = (user.AsAdministrator(), clock.GetUtcNow());
        Membership.End(clock.Today(), by, now);
        var organisation = await db.Organisations.SingleAsync(o => o.Id == Membership.OrganisationId);
        organisation.HasLost(Membership, by, now);
        await db.WithdrawInvitationAsync(Membership.OrganisationId, Email, by, now);
        await db.SaveChangesAsync();

        this.Say("The membership has ended.");
        return Redirect(Links.Admin.Organisation(Membership.OrganisationId));
    }

    private async Task<bool> LoadAsync(Id<Membership> id)
    {
        if (await db.Memberships.InForceOn(clock.Today()).SingleOrDefaultAsync(m => m.Id == id) is not { } membership)
        {
            return false;
        }

        Membership = membership;
        Organisation = await db.Organisations.Where(o => o.Id == membership.OrganisationId).Select(o => o.Name).SingleAsync();
        Email = await db.Users.Where(a => a.Id == membership.AccountId.Value).Select(a => a.Email).SingleAsync() ?? "";
        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Invitations;

public sealed class WithdrawModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public Invitation Invitation { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Id<Invitation> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Invitation> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Invitation.Withdraw(user.AsAdministrator(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("The invitation is withdrawn.");
        return Redirect(Links.Admin.Organisation(Invitation.OrganisationId));
    }

    private async Task<bool> LoadAsync(Id<Invitation> id)
    {
        if (await db.Invitations.SingleOrDefaultAsync(i => i.Id == id && i.UsedAt == null) is not { } invitation)
        {
            return false;
        }

        Invitation = invitation;
        Organisation = await db.Organisations.Where(o => o.Id == invitation.OrganisationId).Select(o => o.Name).SingleAsync();
        return true;
    }
}

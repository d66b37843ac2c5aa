using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Account.Decisions;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account.Sanctions;

public sealed class AppealModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AppealForm Form { get; set; } = new();

    public Sanction Sanction { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Sanction> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Sanction> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AppealForm.Rules()))
        {
            return this.Rejected();
        }

        await db.AppealAsync(Sanction, Form.Words!, new Actor(Role.Reporter, user.AccountId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your appeal is sent. Somebody else will look at this again.");
        return Redirect(Links.Account.Sanction(id));
    }

    private async Task<bool> LoadAsync(Id<Sanction> id)
    {
        if (await db.Sanctions.Of(user.AccountId).SingleOrDefaultAsync(s => s.Id == id) is not { } sanction)
        {
            return false;
        }

        Sanction = sanction;
        return true;
    }
}

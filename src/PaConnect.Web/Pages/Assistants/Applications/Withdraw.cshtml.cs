using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

[OpenWhileSuspended]
public sealed class WithdrawModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Hire.Application.WithdrawIt(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You have taken your application back.");
        return Redirect(Links.Applications.Application(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatAreOf(user), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        return true;
    }
}

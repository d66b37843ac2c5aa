using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Applications;

[OpenWhileSuspended]
public sealed class TakeOfferBackModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
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

        Hire.Application.TakeOfferBack(user.AsEmployer(Hire.Application.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You have taken the offer back. The PA is on your shortlist.");
        return Redirect(Links.Hiring.Application(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatMay(user, Scopes.Hire), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        return true;
    }
}

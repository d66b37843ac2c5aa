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
public sealed class TurnDownModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public TurnDownForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Answer = ApplicationWords.KindNo;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new TurnDownForm.Rules()))
        {
            return this.Rejected();
        }

        Hire.Application.TurnDownKindly(Form.Answer!, user.AsEmployer(Hire.Application.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your answer is sent.");
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

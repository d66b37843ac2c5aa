using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Places;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, Localities localities, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EmployerForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        Form.Place = this.Chosen("Form.Place", Form.Place);
        if (!this.Accepts(Form, new EmployerForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        var found = await localities.FindAsync(Form.Place!, Form.Nation);
        if (found.Problem is not null)
        {
            this.AskWhich("Form.Place", found);
            return this.Rejected();
        }

        var by = new Actor(Role.Employer, user.AccountId);
        var employer = Employer.Begin(Form.ToDetails(found), by, clock.GetUtcNow(), Form.NewId);
        db.Add(employer);
        db.Add(Authority.OfFounder(
            user.AccountId, employer.Id, Form.ActsAs!.Value, clock.Today(), Form.UntilOn.Date));
        await db.SaveChangesAsync();

        this.Say("Saved. Now you can write your first advert.");
        return Redirect(Links.Employers.Details(employer.Id));
    }
}

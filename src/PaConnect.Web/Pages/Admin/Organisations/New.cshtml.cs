using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Organisations;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new OrganisationForm.Rules()))
        {
            return this.Rejected();
        }

        var (by, now, details) = (user.AsAdministrator(), clock.GetUtcNow(), Form.ToDetails());
        var organisation = Organisation.Begin(
            details.Name, Organisation.SlugOf(details.Name), details.Nation, isPlatform: false, by, now);
        organisation.Revise(details, by, now);
        db.Add(organisation);
        await db.SaveChangesAsync();

        this.Say("The organisation is added. Now invite its moderators.");
        return Redirect(Links.Admin.Organisation(organisation.Id));
    }
}

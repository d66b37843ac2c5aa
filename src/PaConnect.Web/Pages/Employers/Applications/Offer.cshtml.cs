using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class OfferModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public OfferForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    /// <summary>A rule of the organisation there: the offer says which checks are done before the first day.</summary>
    public bool ChecksComeFirst { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = OfferForm.From(Hire.Job);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new OfferForm.Rules(clock.Today(), ChecksComeFirst)))
        {
            return this.Rejected();
        }

        Hire.Application.OfferJob(
            Form.ToTerms(), clock.Today(), user.AsEmployer(Hire.Application.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your offer is sent.");
        return Redirect(Links.Hiring.Application(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatMay(user, Scopes.Hire), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        ChecksComeFirst = (await db.Organisations.ThatLeadsAsync(hire.Job.Place.Locality!.District)).ChecksBeforeStart;
        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Places;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers;

public sealed class EditModel(PaConnectDbContext db, CurrentUser user, Localities localities, TimeProvider clock)
    : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public EmployerForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Employer> Id { get; set; }

    public Employer Employer { get; private set; } = null!;

    public Employer? WhatIsThere { get; private set; }

    private Authority Authority { get; set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = EmployerForm.From(Employer, Authority, db.Seen(Employer));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Place = this.Chosen("Form.Place", Form.Place);
        if (!this.Accepts(Form, new EmployerForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        var found = await localities.FindAgainAsync(
            Form.Place!, Form.Nation, Employer.Postcode is null ? [Employer.Locality] : []);
        if (found.Problem is not null)
        {
            this.AskWhich("Form.Place", found);
            return this.Rejected();
        }

        db.Expect(Employer, Form.Seen);
        Employer.Revise(Form.ToDetails(found), user.AsEmployer(Id), clock.GetUtcNow());
        Authority.Revise(Form.ActsAs!.Value, clock.Today(), Form.UntilOn.Date);
        var keepsOldName = await ShowByNewNameAsync();
        await db.SaveChangesAsync();

        this.Say(keepsOldName ? "Saved. To show the new name, open each advert and send it to be checked." : "Saved.");
        return Redirect(Links.Employers.Details(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        (WhatIsThere, Form.Seen) = (Employer, db.Seen(Employer));
        ModelState.Remove("Form.Seen");
    }

    /// <summary>Whether any advert on show keeps the old name until it is sent again.</summary>
    private async Task<bool> ShowByNewNameAsync()
    {
        // What has ended is not shown again, unless a moderator ended it and an appeal overrules that.
        var adverts = await db.JobAdverts
            .Where(advert => advert.EmployerId == Id && (advert.EndedAt == null || advert.WasTakenDown)).ToListAsync();
        adverts.ForEach(advert => advert.ShowBy(Employer));
        return adverts.Exists(advert => advert.KeepsOldName);
    }

    private async Task<bool> LoadAsync()
    {
        var employer = await db.Employers.ThatMay(user, Scopes.ManageEmployer).SingleOrDefaultAsync(e => e.Id == Id);
        if (employer is null)
        {
            return false;
        }

        Employer = employer;
        Authority = await db.Authorities.SingleAsync(a => a.EmployerId == Id && a.AccountId == user.AccountId);
        return true;
    }
}

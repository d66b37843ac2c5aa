using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Organisations;

public sealed class EditModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public OrganisationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public Organisation? WhatIsThere { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (await FindAsync() is not { } organisation)
        {
            return NotFound();
        }

        Form = OrganisationForm.From(organisation, db.Seen(organisation));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await FindAsync() is not { } organisation)
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new OrganisationForm.Rules()))
        {
            return this.Rejected();
        }

        db.Expect(organisation, Form.Seen);
        organisation.Revise(Form.ToDetails(), user.AsAdministrator(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Admin.Organisation(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        WhatIsThere = await FindAsync();
        Form.Seen = db.Seen(WhatIsThere!);
        ModelState.Remove("Form.Seen");
    }

    private Task<Organisation?> FindAsync() =>
        db.Organisations.Include(o => o.Area).SingleOrDefaultAsync(o => o.Id == Id);
}

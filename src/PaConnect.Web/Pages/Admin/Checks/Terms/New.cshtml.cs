using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Checks.Terms;

/// <summary>What a term would find is shown before it is listed. Opening the page changes nothing.</summary>
public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int MostLookedAt = 2_000;

    [BindProperty(SupportsGet = true)]
    public TermForm Form { get; set; } = new();

    public LookedAgain? Looked { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (Request.Query.Count == 0)
        {
            return Page();
        }

        if (!this.Accepts(Form, new TermForm.Rules()))
        {
            return this.Rejected();
        }

        var term = Form.ToTerm(user.AsAdministrator(), clock.GetUtcNow());
        Looked = await db.LookAgainAsync(details => ListingChecks.RunTerm(details, term), after: null, MostLookedAt);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new TermForm.Rules()))
        {
            return this.Rejected();
        }

        db.Add(Form.ToTerm(user.AsAdministrator(), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say("The term is listed. This is what it finds in adverts on show.");
        return Redirect(Links.Admin.LookAgainOn(clock.Today()));
    }
}

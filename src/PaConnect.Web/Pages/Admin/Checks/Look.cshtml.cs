using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Checks;

/// <summary>Opening it changes nothing: only the button asks the moderators.</summary>
public sealed class LookModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public LookForm Form { get; set; } = new();

    public LookedAgain? Looked { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Request.Query.Keys.Any(key => key.StartsWith("Form.On", StringComparison.Ordinal)))
        {
            Form.On = TypedDate.From(clock.Today());
            return Page();
        }

        if (!this.Accepts(Form, new LookForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        Looked = await db.LookAgainAsync(await LookAsync(), Form.After, Form.Most);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new LookForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        var (opened, looked) = await db.OpenRechecksAsync(
            await LookAsync(), Form.After, Form.Most, user.AsAdministrator(), clock.GetUtcNow());

        this.Say(opened == 0 ? "There was nothing new to ask." : $"Cases opened for the moderators: {opened}.");
        return Redirect(looked.Next is { } next
            ? Links.Admin.LookAgainOn(Form.On.Date!.Value, Form.WithAllWords, next)
            : Links.Admin.Checks);
    }

    private async Task<Func<JobAdvertDetails, CheckResult>> LookAsync()
    {
        var terms = await db.ListedTerms.InForceAsync();
        return details => ListingChecks.RunAgain(details, Form.On.Date!.Value, terms, Form.WithAllWords);
    }
}

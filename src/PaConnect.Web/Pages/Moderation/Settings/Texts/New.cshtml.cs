using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Texts;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public PresetTextForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public async Task<IActionResult> OnGetAsync() => await user.LedOrganisations.ContainsAsync(Id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await user.LedOrganisations.ContainsAsync(Id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new PresetTextForm.Rules()))
        {
            return this.Rejected();
        }

        Rule.Require(
            await db.PresetTexts.CountAsync(text => text.OrganisationId == Id) < PresetText.MostPerOrganisation,
            $"Keep {PresetText.MostPerOrganisation} ready texts at most. Delete one first.");
        db.Add(PresetText.Begin(Id, Form.Title!, Form.Words!, user.AsModerator(Id), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say("Added.");
        return Redirect(Links.Moderation.SettingsOf(Id));
    }
}

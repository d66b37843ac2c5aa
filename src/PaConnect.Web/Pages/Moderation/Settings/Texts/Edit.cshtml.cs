using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Texts;

public sealed class EditModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public PresetTextForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<PresetText> Id { get; set; }

    public PresetText PresetText { get; private set; } = null!;

    public PresetText? WhatIsThere { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = PresetTextForm.From(PresetText, db.Seen(PresetText));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new PresetTextForm.Rules()))
        {
            return this.Rejected();
        }

        db.Expect(PresetText, Form.Seen);
        PresetText.Revise(Form.Title!, Form.Words!, user.AsModerator(PresetText.OrganisationId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Moderation.SettingsOf(PresetText.OrganisationId));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        WhatIsThere = PresetText;
        Form.Seen = db.Seen(PresetText);
        ModelState.Remove("Form.Seen");
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.OwnTextAsync(user, Id) is not { } text)
        {
            return false;
        }

        PresetText = text;
        return true;
    }
}

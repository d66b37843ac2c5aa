using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Texts;

public sealed class DeleteModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<PresetText> Id { get; set; }

    public PresetText PresetText { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        PresetText.Remove(user.AsModerator(PresetText.OrganisationId), clock.GetUtcNow());
        db.Remove(PresetText);
        await db.SaveChangesAsync();

        this.Say("Deleted.");
        return Redirect(Links.Moderation.SettingsOf(PresetText.OrganisationId));
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

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

public sealed class RemoveModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public SafeguardingContact Contact { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<SafeguardingContact> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<SafeguardingContact> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Contact.Remove(user.AsModerator(Contact.OrganisationId), clock.GetUtcNow());
        db.Remove(Contact);
        await db.SaveChangesAsync();

        this.Say("Removed.");
        return Redirect(Links.Moderation.SettingsContacts(Contact.OrganisationId));
    }

    private async Task<bool> LoadAsync(Id<SafeguardingContact> id)
    {
        if (await db.LedContactAsync(user, id) is not { } contact)
        {
            return false;
        }

        Contact = contact;
        return true;
    }
}

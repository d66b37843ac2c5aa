using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

public sealed class TakeSeenAwayModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public SeenOriginal Seen { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<SeenOriginal> id) => await LoadAsync(id) && !Seen.HasEnded ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<SeenOriginal> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Seen.EndIt(SeenEnd.PersonAsked, user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Taken away. The organisation is told.");
        return Redirect(Links.Assistants.Seen);
    }

    private async Task<bool> LoadAsync(Id<SeenOriginal> id)
    {
        if (await db.SeenOriginals.SingleOrDefaultAsync(one => one.Id == id && user.OwnAssistant.Contains(one.AssistantId)) is not { } seen)
        {
            return false;
        }

        Seen = seen;
        return true;
    }
}

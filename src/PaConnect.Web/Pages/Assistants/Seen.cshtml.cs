using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

public sealed class SeenModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    public IReadOnlyList<SeenLine> Records { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync(Id<SeenOriginal> id)
    {
        await LoadAsync();
        if (await Own.SingleOrDefaultAsync(seen => seen.Id == id) is not { } found)
        {
            return NotFound();
        }

        found.EndIt(SeenEnd.PersonAsked, user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Taken away. The organisation is told.");
        return Redirect(Links.Assistants.Seen);
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private IQueryable<SeenOriginal> Own => db.SeenOriginals.Where(seen => user.OwnAssistant.Contains(seen.AssistantId));

    private async Task LoadAsync() => Records = await db.SeenLinesAsync(Own);
}

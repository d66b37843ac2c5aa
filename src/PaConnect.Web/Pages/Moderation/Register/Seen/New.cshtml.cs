using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public SeenForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<AssistantProfile> Id { get; set; }

    public KnownAssistant Known { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var chosen = Known.Organisations is [var only] ? only.Id : Form.OrganisationId;
        if (!this.Accepts(Form, new SeenForm.Rules(Known.Ids, chosen, clock.Today())))
        {
            return this.Rejected();
        }

        var before = await db.SeenOriginals
            .Where(seen => seen.AssistantId == Known.Assistant.Id && seen.OrganisationId == chosen && seen.EndedAt == null).ToListAsync();
        db.Add(SeenOriginal.Record(
            Known.Assistant, Form.ToDetails(), before, user.AsModerator(chosen!.Value), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say("Recorded. The PA is told by e-mail.");
        return Redirect(Links.Moderation.Seen(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.KnownAssistantAsync(user, Id) is not { } known)
        {
            return false;
        }

        Known = known;
        return true;
    }
}

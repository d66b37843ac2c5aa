using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<AssistantProfile> Id { get; set; }

    public KnownAssistant Known { get; private set; } = null!;

    public IReadOnlyList<SeenLine> Records { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.KnownAssistantAsync(user, Id) is not { } known)
        {
            return NotFound();
        }

        Known = known;
        Records = await db.SeenLinesAsync(db.SeenOriginals
            .Where(seen => seen.AssistantId == known.Assistant.Id && known.Ids.Contains(seen.OrganisationId)));
        return Page();
    }
}

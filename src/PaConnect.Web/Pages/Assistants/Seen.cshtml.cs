using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

public sealed class SeenModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public IReadOnlyList<SeenLine> Records { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public async Task OnGetAsync() =>
        Records = await db.SeenLinesAsync(db.SeenOriginals.Where(seen => user.OwnAssistant.Contains(seen.AssistantId)));
}

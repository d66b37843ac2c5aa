using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public IReadOnlyList<(Id<Organisation> Id, string Name)> Led { get; private set; } = [];

    public async Task OnGetAsync() =>
        Led = [.. (await db.Organisations.Where(o => user.LedOrganisations.Contains(o.Id))
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.Id, o.Name }).ToListAsync())
            .Select(o => (o.Id, o.Name))];
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    private const int Most = 200;

    public IReadOnlyList<ApplicationRow> Applications { get; private set; } = [];

    public async Task OnGetAsync() => Applications = await db.NewestApplicationsAsync(user, Most);
}

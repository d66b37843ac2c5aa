using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Contracts;

[OpenWhileSuspended(ToRead = true)]
public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public IReadOnlyList<ContractRow> Contracts { get; private set; } = [];

    public IReadOnlyList<HiringStep> Steps { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Contracts = await db.Contracts.ThatMay(user, Scopes.SignContracts).ToRowsAsync();
        Steps = await db.StepsOfEmployerAsync(user);
    }
}

using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Contracts;

[OpenWhileSuspended(ToRead = true)]
public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public IReadOnlyList<ContractRow> Contracts { get; private set; } = [];

    public async Task OnGetAsync() => Contracts = await db.Contracts.ThatAreOf(user).ThatWereOffered().ToRowsAsync();
}

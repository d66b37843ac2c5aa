using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Contracts;

[OpenWhileSuspended(ToRead = true)]
public sealed class ReadModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatMay(user, Scopes.SignContracts);
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        return true;
    }
}

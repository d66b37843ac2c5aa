using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Contracts;

[OpenWhileSuspended(ToRead = true)]
public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    public IReadOnlyList<string> SinceTheOffer { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatAreOf(user).ThatWereOffered();
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        SinceTheOffer = await db.SinceTheOfferAsync(contract);
        return true;
    }
}

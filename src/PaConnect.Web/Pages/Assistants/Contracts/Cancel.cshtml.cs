using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Contracts;

[OpenWhileSuspended]
public sealed class CancelModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Contract> Id { get; set; }

    public Contract Contract { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Contract.Cancel(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You said no to the contract. We have told the employer.");
        return Redirect(Links.Applications.Contract(Id));
    }

    private async Task<bool> LoadAsync()
    {
        var theirs = db.Contracts.ThatAreOf(user).ThatWereOffered();
        if (await theirs.SingleOrDefaultAsync(c => c.Id == Id) is not { } contract)
        {
            return false;
        }

        Contract = contract;
        return true;
    }
}

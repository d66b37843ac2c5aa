using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Checks.Terms;

public sealed class RemoveModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public ListedTerm Term { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<ListedTerm> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<ListedTerm> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Term.Remove(user.AsAdministrator(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("The term is removed.");
        return Redirect(Links.Admin.Checks);
    }

    private async Task<bool> LoadAsync(Id<ListedTerm> id)
    {
        if (await db.ListedTerms.InForce().SingleOrDefaultAsync(term => term.Id == id) is not { } term)
        {
            return false;
        }

        Term = term;
        return true;
    }
}

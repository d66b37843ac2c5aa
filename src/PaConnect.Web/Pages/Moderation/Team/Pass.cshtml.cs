using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Team;

public sealed class PassModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public ReviewCase Case { get; private set; } = null!;

    /// <summary>Null where everybody else is barred from deciding this case.</summary>
    public Organisation? Partner { get; private set; }

    public async Task<IActionResult> OnGetAsync(Id<ReviewCase> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<ReviewCase> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Rule.Require(Partner is not null, "Nobody in another organisation can decide this case. An administrator can invite somebody.");
        Case.PassTo(Partner, user.AsModerator(Case.OrganisationId), clock.GetUtcNow());
        db.RemoveRange(await db.CaseClaims.Where(claim => claim.CaseId == id).ToListAsync());
        await db.SaveChangesAsync();

        this.Say($"{Partner.Name} decides this case now.");
        return Redirect(Links.Moderation.Team);
    }

    private async Task<bool> LoadAsync(Id<ReviewCase> id)
    {
        if (await db.LedCaseAsync(user, id) is not { } found)
        {
            return false;
        }

        (Case, Partner) = (found, await db.OrganisationToPassToAsync(found, clock.Today()));
        return true;
    }
}

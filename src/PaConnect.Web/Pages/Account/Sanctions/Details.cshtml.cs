using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account.Sanctions;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public Sanction Sanction { get; private set; } = null!;

    public string Organisation { get; private set; } = "";

    public ReviewCase? Appeal { get; private set; }

    public bool CanAppeal => Sanction.CanBeAppealed(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(Id<Sanction> id)
    {
        if (await db.Sanctions.AsNoTracking().Of(user.AccountId).SingleOrDefaultAsync(s => s.Id == id) is not { } sanction)
        {
            return NotFound();
        }

        Sanction = sanction;
        Organisation = await db.Organisations.Where(o => o.Id == sanction.OrganisationId).Select(o => o.Name).SingleAsync();
        Appeal = await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == sanction.AppealCaseId);
        return Page();
    }
}

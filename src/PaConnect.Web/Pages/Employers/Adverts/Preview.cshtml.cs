using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Pages.Shared;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PreviewModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public ShownAdvert Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        var details = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking()
            .Where(advert => advert.Id == Id).Select(advert => advert.Details).SingleOrDefaultAsync();
        if (details is null)
        {
            return NotFound();
        }

        Shown = new ShownAdvert(details);
        return Page();
    }
}

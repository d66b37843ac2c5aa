using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PreviewForShortlistModel(PaConnectDbContext db, CurrentUser user, PrivateNotes notes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public string? Title { get; private set; }

    public string? PrivateText { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return NotFound();
        }

        var note = await db.PrivateNotes.SingleOrDefaultAsync(one => one.AdvertId == Id);
        (Title, PrivateText) = (advert.Details.Role.Title, await notes.OpenAsync(note, user.AsEmployer(advert.EmployerId)));
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class PauseModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Advert.PauseIt(user.AsEmployer(Advert.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Paused. Nobody can see the advert now.");
        return Redirect(Links.Employers.Advert(Id));
    }

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return false;
        }

        Advert = advert;
        return true;
    }
}

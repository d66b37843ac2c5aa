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

public sealed class CopyModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    /// <summary>What the copy will be called: a button pressed twice makes one.</summary>
    [BindProperty]
    public Id<JobAdvert> NewId { get; set; } = Id<JobAdvert>.New();

    public JobAdvert Advert { get; private set; } = null!;

    public bool CanBeCopied => Advert.CanBeCopied;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var employer = await db.Employers.SingleAsync(employer => employer.Id == Advert.EmployerId);
        var copy = JobAdvert.BeginFrom(Advert, employer, user.AsEmployer(employer.Id), clock.GetUtcNow(), NewId);
        db.Add(copy);
        await db.SaveChangesAsync();

        this.Say("This is your new draft. Choose a closing date and check your answers.");
        return Redirect(Links.Employers.Advert(copy.Id));
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

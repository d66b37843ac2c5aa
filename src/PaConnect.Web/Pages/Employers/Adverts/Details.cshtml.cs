using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    /// <summary>What a moderator asked or refused, where the version sent last was turned back.</summary>
    public Decision? TurnedBack { get; private set; }

    /// <summary>How many people applied, for those who may hire.</summary>
    public int Applications { get; private set; }

    public bool CanBeExtended => Advert.CanBeImprovedOn(clock.Today());

    public AdvertStanding Standing => Advert.StandingOn(clock.Today());

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostKeepAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Advert.Revise(Advert.Details, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your draft stays.");
        return Redirect(Links.Employers.Advert(Id));
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Advert.ResumeIt(user.AsEmployer(Advert.EmployerId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("The advert is on show again.");
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
        Applications = await db.Applications.ThatMay(user, Scopes.Hire).CountAsync(one => one.AdvertId == Id);
        if (advert.Latest is { Review: Review.ChangesAsked or Review.Refused } turnedBack)
        {
            TurnedBack = (await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(
                one => one.SubjectId == Id.Value && one.Version == turnedBack.Number))?.Decision;
        }

        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Blocks;

/// <summary>A PA blocks an employer that they know: one they applied to, or one that looked at their profile.</summary>
[OpenWhileSuspended]
public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public Employer Employer { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Employer> employer) => await LoadAsync(employer) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Employer> employer)
    {
        if (!await LoadAsync(employer))
        {
            return NotFound();
        }

        var (own, by) = (await user.OwnAssistant.SingleAsync(), user.AsAssistant());
        await db.SetBlockAsync(Block.Set(employer, own, by, clock.GetUtcNow()), by);

        this.Say("Blocked. You can no longer find each other here.");
        return Redirect(Links.Assistants.Blocked);
    }

    private async Task<bool> LoadAsync(Id<Employer> id)
    {
        var profiles = db.AssistantProfiles.ThatAreOf(user).Select(profile => profile.Id);
        var (applications, invitations) = (db.Applications.ThatAreOf(user), db.JobInvitations.ThatAreOf(user));
        var found = await db.Employers.AsNoTracking().SingleOrDefaultAsync(employer => employer.Id == id
            && (applications.Any(application => application.EmployerId == id)
                || invitations.Any(invitation => invitation.EmployerId == id)
                || db.RegisterViews.Any(view => view.EmployerId == id && profiles.Contains(view.ProfileId))));
        if (found is null)
        {
            return false;
        }

        Employer = found;
        return true;
    }
}

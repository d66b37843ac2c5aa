using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Applications;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Invitations;

/// <summary>A paused PA may still say no: the employer waits for an answer.</summary>
[OpenWhileSuspended]
public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<JobInvited> Invited { get; private set; } = [];

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync()
    {
        Today = clock.Today();
        Invited = await db.WaitingInvitations(user, await db.EmployersApartFromAsync(user), Today).AsNoTracking()
            .Take(Most).ToListAsync();
    }

    public async Task<IActionResult> OnPostDeclineAsync([FromForm] Id<JobInvitation> invitation)
    {
        await OnGetAsync();
        if (await db.JobInvitations.ThatAreOf(user).SingleOrDefaultAsync(one => one.Id == invitation) is not { } found)
        {
            return NotFound();
        }

        found.DeclineIt(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You said no, thank you. The employer is told that, and nothing else.");
        return Redirect(Links.Assistants.Invitations);
    }
}

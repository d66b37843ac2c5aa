using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Blocks;

/// <summary>An employer blocks a PA that they know: one who applied to them, or one whose profile they opened.</summary>
[OpenWhileSuspended]
public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Employer> Id { get; set; }

    public PersonalAssistant Assistant { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<PersonalAssistant> assistant) => await LoadAsync(assistant) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<PersonalAssistant> assistant)
    {
        if (!await LoadAsync(assistant))
        {
            return NotFound();
        }

        var by = user.AsEmployer(Id);
        await db.SetBlockAsync(Block.Set(Id, assistant, by, clock.GetUtcNow()), by);

        this.Say("Blocked. You can no longer find each other here.");
        return Redirect(Links.Employers.Blocked(Id));
    }

    private async Task<bool> LoadAsync(Id<PersonalAssistant> id)
    {
        var profiles = db.AssistantProfiles.Where(profile => profile.AssistantId == id).Select(profile => profile.Id);
        var found = await db.PersonalAssistants.AsNoTracking().SingleOrDefaultAsync(assistant => assistant.Id == id
            && (db.Applications.Any(application => application.AssistantId == id && application.EmployerId == Id)
                || db.RegisterViews.Any(view => view.EmployerId == Id && profiles.Contains(view.ProfileId))));
        if (found is null || !await db.Employers.ThatMay(user, Scopes.Hire).AnyAsync(employer => employer.Id == Id))
        {
            return false;
        }

        Assistant = found;
        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public AssistantProfile Profile { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        Profile = profile;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class PreviewModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public AssistantProfile Profile { get; private set; } = null!;

    public bool IsNotYetShown => Profile.ShownDetails is not { } shown
        || ListingVersion<AssistantProfileDetails>.HashOf(shown) != ListingVersion<AssistantProfileDetails>.HashOf(Profile.Details);

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

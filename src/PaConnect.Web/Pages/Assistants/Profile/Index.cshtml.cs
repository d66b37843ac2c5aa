using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private ILookup<ProfileSection, string> _looks = null!;

    public AssistantProfile Profile { get; private set; } = null!;

    public int Answered => ProfileSections.Short.Count(part => Profile.Details.IsFinished(part));

    public string? SecondLooks => _looks.Count switch
    {
        0 when Answered == 0 => null,
        0 => "Nothing that you answered needs a second look.",
        1 => "1 part needs a second look. It is marked below.",
        var parts => $"{parts} parts need a second look. They are marked below.",
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        Profile = profile;
        _looks = SecondLook.At(profile.Details, clock.Today()).ToLookup(look => look.Section, look => look.Sentence);
        return Page();
    }

    public bool NeedsLook(ProfileSection part) => _looks.Contains(part);

    /// <summary>Why a part needs a second look; null where it does not. One reason is enough here: the page that sends it lists all.</summary>
    public string? Look(ProfileSection part) => _looks[part].Count() switch
    {
        0 => null,
        1 => _looks[part].Single(),
        var reasons => $"{_looks[part].First()} “Check and send” tells you {reasons - 1} more.",
    };
}

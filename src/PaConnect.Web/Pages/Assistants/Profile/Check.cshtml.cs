using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class CheckModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public AssistantProfile Profile { get; private set; } = null!;

    public IReadOnlyList<MissingProfileAnswer> Missing => [.. ProfileSections.Missing(Profile.Details)];

    public IReadOnlyList<ProfileConcern> Looks => SecondLook.At(Profile.Details, clock.Today());

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var version = Profile.Submit(user.AsAssistant(), clock.GetUtcNow());
        var due = await db.CheckOrPassAsync(Profile, version, user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say(due is null
            ? "Your changes are on show."
            : $"Sent. A moderator will read your profile by {London.At(due.Value):d MMMM}. We will write to you when they have decided.");
        return Redirect(Links.Assistants.Home);
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return false;
        }

        Profile = profile;
        return true;
    }
}

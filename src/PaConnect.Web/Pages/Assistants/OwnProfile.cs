using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

internal static class OwnProfile
{
    /// <summary>The profile of whoever is signed in, to act on; null where they have not begun one.</summary>
    public static Task<AssistantProfile?> OwnProfileAsync(this PaConnectDbContext db, CurrentUser user) =>
        db.AssistantProfiles.ThatAreOf(user).SingleOrDefaultAsync();

    public static Task<PersonalAssistant> OwnAssistantAsync(this PaConnectDbContext db, CurrentUser user) =>
        db.PersonalAssistants.SingleAsync(assistant => assistant.AccountId == user.AccountId);
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants.Profile;

internal static class SomeProfile
{
    /// <summary>A PA who is signed in, with a draft of a profile.</summary>
    public static async Task<(AssistantProfile Profile, Browser Browser)> OpenProfileAsync(
        this Site site, AssistantProfileDetails? details = null)
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.DraftProfile(assistant, details);
        await site.Database.SaveAsync(profile);
        return (profile, browser);
    }

    /// <summary>What is saved of it now.</summary>
    public static async Task<AssistantProfileDetails> SavedAsync(this Site site, AssistantProfile profile)
    {
        await using var db = site.Database.Open();
        return (await db.AssistantProfiles.AsNoTracking().SingleAsync(one => one.Id == profile.Id)).Details;
    }
}

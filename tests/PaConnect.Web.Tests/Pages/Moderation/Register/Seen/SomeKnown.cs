using PaConnect.Data.Accounts;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Register.Seen;

/// <summary>A PA on the register of a district of its own, and a moderator of the organisation that leads there.</summary>
internal sealed record SomeKnown(
    Organisation Organisation,
    SignInAccount ModeratorAccount,
    Browser Moderator,
    PersonalAssistant Assistant,
    AssistantProfile Profile,
    Browser AsAssistant)
{
    private static int _districts;

    public static async Task<SomeKnown> PublishedAsync(Site site)
    {
        var district = $"HG{Interlocked.Increment(ref _districts)}";
        var organisation = Some.Organisation($"Friends of {district}", $"o-{Guid.NewGuid():N}", districts: district);
        await site.Database.SaveAsync(organisation);
        var (account, moderator) = await site.SignInModeratorAsync(organisation);
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant, Some.CompleteProfileDetails(home: Some.Locality(district: district)));
        await site.Database.SaveAsync(profile);
        return new SomeKnown(organisation, account, moderator, assistant, profile, browser);
    }

    public async Task<Page> RecordAsync(string kind = "DBS certificate (England and Wales)", int until = 2027, Browser? by = null)
    {
        var browser = by ?? Moderator;
        return await browser.SubmitNamedAsync(
            await browser.OpenAsync(Links.Moderation.RecordSeen(Profile.Id)),
            "Record it",
            ("Form.Kind", Enum.GetValues<OriginalKind>().Single(one => one.Label() == kind).ToString()),
            ("Form.SeenOn.Day", "3"), ("Form.SeenOn.Month", "11"), ("Form.SeenOn.Year", "2026"),
            ("Form.UntilOn.Day", "2"), ("Form.UntilOn.Month", "11"), ("Form.UntilOn.Year", $"{until}"),
            ("Form.IsAgreed", "true"));
    }
}

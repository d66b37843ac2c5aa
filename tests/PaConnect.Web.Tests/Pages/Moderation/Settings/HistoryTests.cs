using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

public sealed class HistoryTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_settings_page_tells_who_changed_what_from_what_to_what()
    {
        var (organisation, partner) = (Some.Organisation(slug: $"o-{Guid.NewGuid():N}"), Some.Organisation("The partner", $"o-{Guid.NewGuid():N}"));
        await site.Database.SaveAsync(organisation, partner);
        var (account, lead) = await site.SignInLeadAsync(organisation);

        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsDueTimes(organisation.Id)), "Save", ("A version to check", "12"));
        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id)),
            "Save",
            ("In our area, checks are done before the first day of work", "yes"));
        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsPeople(organisation.Id)), "Save", ("Partner organisation", "The partner"));
        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.SettingsWords(organisation.Id)), "Save", ("About us", "We have a secret garden."));

        var page = await lead.OpenAsync(Links.Moderation.SettingsOf(organisation.Id));
        Assert.Contains($"Changed how long a case may take, by {account.Email} A version: from 16 hours to 12 hours", page.Text, StringComparison.Ordinal);
        Assert.Contains("Checks before the first day: from no to yes", page.Text, StringComparison.Ordinal);
        Assert.Contains("Partner organisation: from nobody to The partner", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Changed what it says, by {account.Email} About us", page.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var rows = await db.History.Where(row => row.SubjectId == organisation.Id.Value).ToListAsync();
        Assert.Contains(rows, row => row.Codes.SequenceEqual(["Version 16>12"]));
        Assert.Contains(rows, row => row.Codes.SequenceEqual(["About"]));
        Assert.DoesNotContain(rows, row => row.Codes.Any(code => code.Contains("secret", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_a_colleague_did_to_ready_texts_is_there_and_what_another_organisation_did_is_not()
    {
        var (one, other) = (Some.Organisation(slug: $"o-{Guid.NewGuid():N}"), Some.Organisation(slug: $"o-{Guid.NewGuid():N}"));
        await site.Database.SaveAsync(one, other);
        var (_, lead) = await site.SignInLeadAsync(one);
        var (_, stranger) = await site.SignInLeadAsync(other);

        await lead.SubmitAsync(
            await lead.OpenAsync(Links.Moderation.NewText(one.Id)), "Add it", ("Title", "Numbers"), ("Words to the author", "Please take it out."));

        Assert.Contains("Added a ready text", (await lead.OpenAsync(Links.Moderation.SettingsOf(one.Id))).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Added a ready text", (await stranger.OpenAsync(Links.Moderation.SettingsOf(other.Id))).Text, StringComparison.Ordinal);
    }
}

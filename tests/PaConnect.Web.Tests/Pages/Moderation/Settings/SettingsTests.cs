using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

/// <summary>What all the pages of an organisation's settings have in common: who finds them, and two people at once.</summary>
public sealed class SettingsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Only_the_team_lead_finds_the_settings_of_an_organisation()
    {
        var (organisation, lead) = await LedAsync(site);
        var (_, moderator) = await site.SignInModeratorAsync(organisation);
        var (_, elsewhere) = await LedAsync(site);
        var text = PresetText.Begin(organisation.Id, "Kinder words", "Please be kind.", Some.Moderator, Some.Now);
        await site.Database.SaveAsync(text);

        Assert.Contains(
            organisation.Name, (await lead.OpenAsync(Links.Moderation.Settings)).Text, StringComparison.Ordinal);
        Assert.Contains(
            "You do not lead a team.", (await moderator.OpenAsync(Links.Moderation.Settings)).Text, StringComparison.Ordinal);
        foreach (var address in new[]
        {
            Links.Moderation.SettingsOf(organisation.Id),
            Links.Moderation.SettingsWords(organisation.Id),
            Links.Moderation.SettingsPeople(organisation.Id),
            Links.Moderation.SettingsDueTimes(organisation.Id),
            Links.Moderation.SettingsPolicies(organisation.Id),
            Links.Moderation.NewText(organisation.Id),
            Links.Moderation.EditText(text.Id),
            Links.Moderation.DeleteText(text.Id),
        })
        {
            var mine = await lead.OpenAsync(address);
            Assert.Equal(HttpStatusCode.OK, mine.Status);
            foreach (var stranger in new[] { moderator, elsewhere })
            {
                Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(address)).Status);
                if (mine.PostButtons.Any(button => button.Form!.Action.EndsWith(address, StringComparison.Ordinal)))
                {
                    Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(address, mine)).Status);
                }
            }
        }
    }

    [Fact]
    public async Task What_another_saved_meanwhile_is_shown_and_nothing_typed_is_lost()
    {
        var (organisation, lead) = await LedAsync(site);
        var first = await lead.OpenAsync(Links.Moderation.SettingsWords(organisation.Id));
        var second = await lead.OpenAsync(Links.Moderation.SettingsPolicies(organisation.Id));
        await lead.SubmitAsync(first, "Save", ("About us", "Saved first."));

        var overtaken = await lead.SubmitAsync(second, "Save", ("In our area, checks are done before the first day of work", "yes"));
        var saved = await lead.SubmitAsync(overtaken, "Save");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Contains("Saved first.", overtaken.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Moderation.SettingsOf(organisation.Id), saved.RedirectsTo);
        await using var db = site.Database.Open();
        Assert.True((await db.Organisations.SingleAsync(o => o.Id == organisation.Id)).ChecksBeforeStart);
        Assert.Equal(
            ["words changed", "policies set"],
            await db.History.Where(row => row.SubjectId == organisation.Id.Value).OrderBy(row => row.Id)
                .Select(row => row.Verb).ToListAsync());
    }

    internal static async Task<(Organisation Organisation, Browser Browser)> LedAsync(Site site)
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        return (organisation, (await site.SignInLeadAsync(organisation)).Browser);
    }
}

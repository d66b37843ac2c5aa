using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_profile_on_show_is_hidden_and_shown_again()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var hidden = await browser.SubmitAsync(await browser.OpenAsync(Links.Assistants.Home), "Hide my profile for now");
        var home = await browser.FollowAsync(hidden);
        Assert.Contains("Your profile is hidden. You can show it again", home.Text, StringComparison.Ordinal);
        Assert.False(await IsListedAsync(profile));

        await browser.SubmitAsync(home, "Show my profile again");
        Assert.True(await IsListedAsync(profile));
    }

    [Fact]
    public async Task Hiding_what_is_not_on_show_is_refused()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);
        var page = await browser.OpenAsync(Links.Assistants.Home);
        await browser.SubmitAsync(page, "Hide my profile for now");

        var refused = await browser.SubmitAsync(page, "Hide my profile for now");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["This profile is not on show, so it cannot be paused."], refused.Errors);
    }

    [Fact]
    public async Task What_a_moderator_asked_for_leads_to_the_part_it_is_about()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var organisation = Some.Organisation(slug: "asks", districts: "SO23");
        var profile = Some.SentProfile(assistant);
        var reviewCase = Some.OpenCase(profile, organisation);
        reviewCase.Decide(
            profile,
            Outcome.AskForChanges,
            [new DecisionReason(ReasonCode.PrivacyOvershare, "About.Statement", "Take out your street.")],
            "Nearly there.",
            [assistant.AccountId],
            Some.Moderator,
            Some.Now);
        await site.Database.SaveAsync(organisation);
        await site.Database.SaveAsync(profile, reviewCase);

        var home = await browser.OpenAsync(Links.Assistants.Home);

        Assert.Contains("Nearly there.", home.Text, StringComparison.Ordinal);
        Assert.Contains("Take out your street.", home.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Assistants.Section(ProfileSection.About), home.LinkTo("About you"));
    }

    [Fact]
    public async Task Somebody_without_a_profile_has_nothing_to_hide()
    {
        var (_, browser) = await site.SignInAsync();
        var token = await browser.OpenAsync(Links.Assistants.Begin);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Links.Assistants.Pause, token)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Links.Assistants.Resume, token)).Status);
    }

    private async Task<bool> IsListedAsync(AssistantProfile profile)
    {
        await using var db = site.Database.Open();
        return await db.RegisterEntries.AnyAsync(entry => entry.ProfileId == profile.Id);
    }
}

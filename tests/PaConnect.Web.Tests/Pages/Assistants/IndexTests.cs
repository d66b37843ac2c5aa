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
    public async Task An_offer_waits_for_an_answer_until_it_is_given()
    {
        var hiring = await SomeHiring.InAsync(site, SomeHiring.Offer);
        var address = Links.Applications.Application(hiring.Application.Id);
        var step = $"Answer the offer: {hiring.Advert.Details.Role.Title}";

        var before = await hiring.AsAssistant.OpenAsync(Links.Assistants.Home);
        var accept = await hiring.AsAssistant.OpenAsync(Links.Applications.Accept(hiring.Application.Id));
        await hiring.AsAssistant.SubmitAsync(accept, "Yes, I accept this offer");
        var after = await hiring.AsAssistant.OpenAsync(Links.Assistants.Home);

        Assert.Equal(address, before.LinkTo(step));
        Assert.Null(after.LinkTo(step));
    }

    [Fact]
    public async Task A_contract_waits_for_a_signature_until_that_side_has_signed()
    {
        var some = await SomeContract.InAsync(site, SomeContract.Offer);
        var title = some.Hiring.Advert.Details.Role.Title;

        var toSign = await some.AsAssistant.OpenAsync(Links.Assistants.Home);
        await some.AsAssistant.SubmitAsync(
            await some.AsAssistant.OpenAsync(Links.Applications.Sign(some.Id)),
            "Sign the contract",
            ("Your full name", SomeContract.Assistant),
            ("I have read the contract and I agree to it", "yes"));
        var signed = await some.AsAssistant.OpenAsync(Links.Assistants.Home);
        var employer = await some.AsEmployer.OpenAsync(Links.Employers.Home);

        Assert.Equal(Links.Applications.Contract(some.Id), toSign.LinkTo($"Read and sign the contract: {title}"));
        Assert.DoesNotContain("Waiting for you", signed.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Hiring.Contract(some.Id), employer.LinkTo($"Read and sign the contract with {SomeContract.Assistant}"));
    }

    [Fact]
    public async Task When_a_PA_can_start_is_on_the_register_at_once()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var saved = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Assistants.Home),
            "Save when I can start",
            ("Can start soon", "yes"), ("Day", "1"), ("Month", "March"), ("Year", "2027"));
        var home = await browser.FollowAsync(saved);

        Assert.Contains("Saved. Employers see this at once.", home.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Employers see the old one", home.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var entry = await db.RegisterEntries.SingleAsync(entry => entry.ProfileId == profile.Id);
        Assert.Equal((Availability.Soon, new DateOnly(2027, 3, 1)), (entry.Availability, entry.Details.Week.FromOn));
        Assert.False(await db.ReviewCases.AnyAsync(reviewCase => reviewCase.SubjectId == profile.Id.Value));
    }

    [Fact]
    public async Task Soon_without_a_day_is_rejected_beside_its_field()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Some.PublishedProfile(assistant));

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Assistants.Home), "Save when I can start", ("Can start soon", "yes"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Enter the day you can start", rejected.ErrorFor("Form.FromOn"));
    }

    [Fact]
    public async Task When_a_PA_can_start_is_changed_on_the_page_about_the_week_too()
    {
        var (assistant, browser) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        var form = await browser.OpenAsync(Links.Assistants.Section(ProfileSection.Week));
        await browser.SubmitAsync(form, "Save", ("Not looking for work now", "yes"));

        await using var db = site.Database.Open();
        Assert.Equal(
            Availability.NotNow, (await db.RegisterEntries.SingleAsync(entry => entry.ProfileId == profile.Id)).Availability);
    }

    [Fact]
    public async Task Somebody_without_a_profile_has_nothing_to_say_or_confirm()
    {
        var (_, browser) = await site.SignInAsync();
        var home = await browser.OpenAsync(Links.Assistants.Begin);

        Assert.Equal(
            HttpStatusCode.NotFound,
            (await browser.PostAsync(Links.Assistants.Availability, home, ("Form.State", "Now"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync(Links.Assistants.StillLooking, home)).Status);
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

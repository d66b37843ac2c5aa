using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Cases;

public sealed class SanctionTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_moderator_advises_somebody_who_is_mailed_all_of_it_and_the_case_shows_it_from_then_on()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var link = (await sent.Moderator.OpenAsync(sent.Page)).LinkTo("Do something about the person");
        Assert.Equal(Links.Moderation.GiveSanction(sent.Case.Id), link);

        var given = await sent.Moderator.FollowAsync(await SomeSanction.GiveAsync(sent));

        Assert.Contains("30 November 2026", given.Text, StringComparison.Ordinal);
        // All of it in one mail: other tests here send the same words for other reasons.
        await site.MailSayingAsync(
            "Please ask nobody for money.",
            "Subject: About your account\n",
            "Why: Asks for money or looks like a scam",
            "somebody else can look at it again");
        Assert.Contains(
            "Advice on adverts, 20 November 2026 (Asks for money or looks like a scam). Until 30 November 2026.",
            (await sent.Moderator.OpenAsync(sent.Page)).Text,
            StringComparison.Ordinal);
        await using var db = site.Database.Open();
        var saved = await db.Sanctions.SingleAsync(sanction => sanction.CaseId == sent.Case.Id);
        Assert.True(await db.History.AnyAsync(row => row.SubjectId == saved.Id.Value && row.Verb == "given"));
    }

    [Fact]
    public async Task An_empty_form_is_rejected()
    {
        var sent = await SomeSanction.DecidedAsync(site);

        var rejected = await sent.Moderator.SubmitAsync(
            await sent.Moderator.OpenAsync(Links.Moderation.GiveSanction(sent.Case.Id)), "Do this now");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose what to do", rejected.ErrorFor("Form.Step"));
        Assert.Equal("Choose what it covers", rejected.ErrorFor("Form.Scope"));
        Assert.Equal("Choose why", rejected.ErrorFor("Form.Reason"));
        Assert.Equal("Say to the person what is wrong and what you ask of them", rejected.ErrorFor("Form.Words"));
        Assert.Equal("Enter the last day", rejected.ErrorFor("Form.UntilOn"));
        Assert.Equal("Tick that you have read all of this again", rejected.ErrorFor("Form.IsConfirmed"));
    }

    [Fact]
    public async Task Jumping_up_the_ladder_is_refused_and_what_was_typed_stays()
    {
        var sent = await SomeSanction.DecidedAsync(site);

        var refused = await SomeSanction.GiveAsync(sent, "Warning", reason: "Rude or hurtful words");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("The highest step that you can take now is “Advice”.", refused.Errors[0], StringComparison.Ordinal);
        Assert.Equal("Please ask nobody for money.", refused.ValueOf("What do you say to the person?"));
    }

    [Fact]
    public async Task The_next_step_is_offered_after_the_one_before()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        await SomeSanction.GiveAsync(sent, reason: "Rude or hurtful words");
        sent = await SomeSanction.ReportAgainAsync(site, sent);

        var page = await sent.Moderator.OpenAsync(Links.Moderation.GiveSanction(sent.Case.Id));
        Assert.Contains("The next step for this person is: Warning.", page.Text, StringComparison.Ordinal);
        var given = await SomeSanction.GiveAsync(sent, "Warning", reason: "Rude or hurtful words");

        Assert.Equal(HttpStatusCode.Redirect, given.Status);
    }

    [Fact]
    public async Task A_second_click_gives_nothing_twice()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        await SomeSanction.GiveAsync(sent);

        var again = await SomeSanction.GiveAsync(sent);

        Assert.StartsWith("This person got something because of this case already.", Assert.Single(again.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_nobody_holds_offers_nothing_and_is_refused()
    {
        var sent = await SomeReport.SendAsync(site);

        Assert.Null((await sent.Moderator.OpenAsync(sent.Page)).LinkTo("Do something about the person"));
        var refused = await SomeSanction.GiveAsync(sent);

        Assert.Equal("Take this case first, so that nobody else is working on it.", Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task A_silent_hold_offers_nothing()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it for somebody’s safety, and tell nobody");

        Assert.Null((await sent.Moderator.OpenAsync(sent.Page)).LinkTo("Do something about the person"));
        var refused = await SomeSanction.GiveAsync(sent);

        Assert.Equal("This hold is secret, so the author must not hear of anything yet.", Assert.Single(refused.Errors));
    }

    [Fact]
    public async Task Of_several_people_one_is_chosen()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var second = await site.AddAccountAsync();
        await SomeCase.GiveAuthorityAsync(site, sent.Employer, second);

        var rejected = await SomeSanction.GiveAsync(sent);

        Assert.Equal("Choose whom it is for", rejected.ErrorFor("Form.AccountId"));
        var given = await sent.Moderator.SubmitNamedAsync(rejected, "Do this now", ("Form.AccountId", second.Id.ToString()));
        Assert.Equal(HttpStatusCode.Redirect, given.Status);
        await using var db = site.Database.Open();
        Assert.Equal(second.AccountId, (await db.Sanctions.SingleAsync(sanction => sanction.CaseId == sent.Case.Id)).AccountId);
    }

    [Fact]
    public async Task The_case_of_another_organisation_is_not_found()
    {
        var mine = await SomeCase.OpenAsync(site);
        var other = await SomeCase.OpenAsync(site);
        var address = Links.Moderation.GiveSanction(other.Case.Id);

        Assert.Equal(HttpStatusCode.NotFound, (await mine.Browser.OpenAsync(address)).Status);
        var tried = await mine.Browser.PostAsync(address, await mine.Browser.OpenAsync(mine.Page), ("Form.Step", "Advice"));
        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
    }
}

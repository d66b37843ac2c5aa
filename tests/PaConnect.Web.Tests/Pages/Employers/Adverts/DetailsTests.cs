using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_list_says_what_is_done_and_what_is_left()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty with
        {
            Closing = new ClosingDetails { ClosesOn = Some.Today.AddDays(14) },
        });

        var page = await browser.OpenAsync(Links.Employers.Advert(advert.Id));

        Assert.Contains("Closing dateDone", page.Text, StringComparison.Ordinal);
        Assert.Contains("PayTo do", page.Text, StringComparison.Ordinal);
        Assert.Null(page.LinkTo("Close the advert"));
        Assert.Null(page.LinkTo("Pause the advert"));
    }

    [Fact]
    public async Task Changes_to_an_advert_on_show_are_said_to_be_unsent_until_they_are_sent()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var address = Links.Employers.Advert(advert.Id);

        var before = await browser.OpenAsync(address);
        await using (var db = site.Database.Open())
        {
            var changed = await db.JobAdverts.SingleAsync(one => one.Id == advert.Id);
            changed.Revise(changed.Details with { Tasks = changed.Details.Tasks with { More = "And the cat" } }, Some.Now);
            await db.SaveChangesAsync();
        }

        var after = await browser.OpenAsync(address);
        await using (var db = site.Database.Open())
        {
            (await db.JobAdverts.SingleAsync(one => one.Id == advert.Id)).Submit(Some.Today, Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        var sent = await browser.OpenAsync(address);

        Assert.Null(before.LinkTo("Check and send your changes"));
        Assert.Equal(Links.Employers.CheckAdvert(advert.Id), after.LinkTo("Check and send your changes"));
        Assert.Contains("Others still see the advert as it was.", after.Text, StringComparison.Ordinal);
        Assert.Null(sent.LinkTo("Check and send your changes"));
        Assert.DoesNotContain("You have changed your answers since you sent them.", sent.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_moderator_asked_leads_to_the_answer_it_is_about()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var organisation = Some.Organisation();
        var advert = Some.SentAdvert(employer);
        var opened = Some.OpenCase(advert, organisation);
        var moderator = await site.AddAccountAsync();
        opened.Decide(
            advert,
            Outcome.AskForChanges,
            [new DecisionReason(ReasonCode.PayUnclear, "Pay.Lines[0].Note", "Is this before tax?")],
            null,
            [],
            new Actor(Role.Moderator, moderator.AccountId, organisation.Id),
            Some.Now);
        await site.Database.SaveAsync(organisation, advert, opened);

        var page = await browser.OpenAsync(Links.Employers.Advert(advert.Id));

        Assert.Contains("Is this before tax?", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            $"{Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay)}#Form_Lines_0__Note",
            page.LinkTo("Go to this answer: Pay is not clear"));
    }

    [Fact]
    public async Task An_advert_on_show_is_paused_and_put_on_show_again()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var address = Links.Employers.Advert(advert.Id);

        var live = await browser.OpenAsync(address);
        var pause = await browser.OpenAsync(live.LinkTo("Pause the advert")!);
        var paused = await browser.FollowAsync(await browser.SubmitAsync(pause, "Pause the advert"));
        var refused = await browser.SubmitAsync(pause, "Pause the advert");
        await browser.SubmitAsync(paused, "Put the advert on show again");

        Assert.Equal(Links.Jobs.Poster(advert.Reference), live.LinkTo("Print a poster"));
        Assert.Contains("18 December 2026", pause.Text, StringComparison.Ordinal);
        Assert.Null(paused.LinkTo("Print a poster"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        await using var db = site.Database.Open();
        Assert.True(await db.JobListings.AnyAsync(listing => listing.AdvertId == advert.Id));
    }
}

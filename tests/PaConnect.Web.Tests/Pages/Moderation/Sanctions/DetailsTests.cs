using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Sanctions;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Lifting_a_pause_tells_the_person_and_puts_the_advert_back_on_show()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        var address = Links.Moderation.Sanction(given.Sanction.Id);

        var lifted = await given.Report.Moderator.SubmitAsync(
            await given.Report.Moderator.OpenAsync(address), "Lift this now");

        var page = await given.Report.Moderator.FollowAsync(lifted);
        Assert.Contains("A moderator lifted it", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Lift this now"));
        await site.MailSayingAsync("A moderator has ended this early: Pause.");
        await using var db = site.Database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == given.Report.Advert.Id);
        Assert.Equal((JobAdvertState.Live, null), (advert.State, advert.HeldFor));
        Assert.True(await db.JobListings.AnyAsync(listing => listing.AdvertId == advert.Id));
    }

    [Fact]
    public async Task A_moderator_who_acts_for_the_same_employer_is_offered_no_lifting_and_is_refused()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        await using var db = site.Database.Open();
        var (account, inTheHouse) = await site.SignInModeratorAsync(await db.Organisations.SingleAsync(o => o.IsPlatform));
        var address = Links.Moderation.Sanction(given.Sanction.Id);
        var before = await inTheHouse.OpenAsync(address);
        await SomeCase.GiveAuthorityAsync(site, given.Report.Employer, account);

        var refused = await inTheHouse.SubmitAsync(before, "Lift this now");

        Assert.Equal("This came from your own listing, so somebody else must lift it.", Assert.Single(refused.Errors));
        Assert.False((await inTheHouse.OpenAsync(address)).HasButton("Lift this now"));
    }

    [Fact]
    public async Task Who_is_still_limited_by_something_else_is_told_of_that_and_not_that_all_is_as_before()
    {
        var pause = await SomeSanction.GiveAsync(site, "Pause");
        await SomeSanction.GiveAsync(pause.Report, "Suspension", "Everything");
        var moderator = pause.Report.Moderator;

        await moderator.SubmitAsync(await moderator.OpenAsync(Links.Moderation.Sanction(pause.Sanction.Id)), "Lift this now");

        await site.MailSayingAsync("Something else still lasts until 30 November 2026: Suspension.");
    }

    [Fact]
    public async Task Lifting_twice_is_refused()
    {
        var given = await SomeSanction.GiveAsync(site);
        var moderator = given.Report.Moderator;
        var page = await moderator.OpenAsync(Links.Moderation.Sanction(given.Sanction.Id));
        await moderator.SubmitAsync(page, "Lift this now");

        var refused = await moderator.SubmitAsync(page, "Lift this now");

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "This has ended already."), (refused.Status, Assert.Single(refused.Errors)));
    }

    [Fact]
    public async Task What_another_organisation_did_is_not_found()
    {
        var given = await SomeSanction.GiveAsync(site);
        var other = await SomeCase.OpenAsync(site);
        var address = Links.Moderation.Sanction(given.Sanction.Id);

        Assert.Equal(HttpStatusCode.NotFound, (await other.Browser.OpenAsync(address)).Status);
        var tried = await other.Browser.PostAsync(address, await other.Browser.OpenAsync(other.Page));
        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
    }
}

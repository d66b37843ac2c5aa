using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_queue_shows_the_urgent_first_and_only_the_cases_of_ones_own_organisation()
    {
        var mine = await SomeCase.OpenAsync(site, "Weekday mornings");
        await SomeCase.AddAsync(site, mine.Organisation, "Needed at once", isUrgent: true);
        await SomeCase.OpenAsync(site, "Of another organisation");

        var page = await mine.Browser.OpenAsync(Links.Moderation.Queue);

        Assert.Contains("2 waiting, 0 late.", page.Text, StringComparison.Ordinal);
        Assert.True(
            page.Text.IndexOf("Needed at once", StringComparison.Ordinal)
            < page.Text.IndexOf("Weekday mornings", StringComparison.Ordinal));
        Assert.DoesNotContain("Of another organisation", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_profile_is_named_after_its_PA_but_for_the_surname()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.SentProfile(assistant);
        await site.Database.SaveAsync(organisation, profile, Some.OpenCase(profile, organisation));
        var (_, moderator) = await site.SignInModeratorAsync(organisation);

        var queue = await moderator.OpenAsync(Links.Moderation.Queue);

        Assert.True(queue.HasButton("Open PA profile: Robin M"));
        Assert.DoesNotContain("Marsh", queue.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_the_next_gives_each_moderator_another_case_and_says_who_holds_it()
    {
        var mine = await SomeCase.OpenAsync(site, "First");
        var second = await SomeCase.AddAsync(site, mine.Organisation, "Second");
        var (_, colleague) = await site.SignInModeratorAsync(mine.Organisation);

        var taken = await TakeNextAsync(mine.Browser);
        var takenByColleague = await TakeNextAsync(colleague);

        Assert.Equal(mine.Page, taken.RedirectsTo);
        Assert.Equal(Links.Moderation.Case(second.Case.Id), takenByColleague.RedirectsTo);
        Assert.Equal(mine.Page, (await TakeNextAsync(mine.Browser)).RedirectsTo);
        var queue = await mine.Browser.OpenAsync(Links.Moderation.Queue);
        Assert.Contains("Held by: You", queue.Text, StringComparison.Ordinal);
        Assert.Contains("Held by: Somebody else until 09:30", queue.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Opening_a_case_takes_it_and_looking_at_it_takes_nothing()
    {
        var mine = await SomeCase.OpenAsync(site, "Look first");
        await mine.Browser.OpenAsync(mine.Page);
        Assert.False(await IsClaimedAsync(mine));

        var opened = await mine.Browser.SubmitAsync(await mine.Browser.OpenAsync(Links.Moderation.Queue), "Open Look first");

        Assert.Equal(mine.Page, opened.RedirectsTo);
        Assert.True(await IsClaimedAsync(mine));
    }

    [Fact]
    public async Task Ones_own_listing_is_never_offered()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (account, browser) = await site.SignInModeratorAsync(organisation);
        var (employer, _, _) = await SomeCase.AddAsync(site, organisation, "My own");
        await SomeCase.GiveAuthorityAsync(site, employer, account);

        var queue = await browser.OpenAsync(Links.Moderation.Queue);
        var next = await browser.FollowAsync(await browser.SubmitAsync(queue, "Take the next case"));

        Assert.False(queue.HasButton("Open My own"));
        Assert.Contains("There is no case that you can take now.", next.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_of_another_organisation_cannot_be_opened()
    {
        var mine = await SomeCase.OpenAsync(site);
        var other = await SomeCase.OpenAsync(site);

        var queue = await mine.Browser.OpenAsync(Links.Moderation.Queue);
        var tried = await mine.Browser.PostAsync(
            Links.Moderation.Queue + "?handler=Open", queue, ("id", other.Case.Id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, tried.Status);
        Assert.False(await IsClaimedAsync(other));
    }

    [Fact]
    public async Task An_empty_queue_says_so_and_who_is_no_moderator_finds_none()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (_, browser) = await site.SignInModeratorAsync(organisation);
        var (_, stranger) = await site.SignInAsync();

        Assert.Contains(
            "No case is waiting.", (await browser.OpenAsync(Links.Moderation.Queue)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Moderation.Queue)).Status);
    }

    private static async Task<Page> TakeNextAsync(Browser browser) =>
        await browser.SubmitAsync(await browser.OpenAsync(Links.Moderation.Queue), "Take the next case");

    private async Task<bool> IsClaimedAsync(SomeCase some)
    {
        await using var db = site.Database.Open();
        var id = some.Case.Id;
        return await db.CaseClaims.AnyAsync(claim => claim.CaseId == id);
    }
}

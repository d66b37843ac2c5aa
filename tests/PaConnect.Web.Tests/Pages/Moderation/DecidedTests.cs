using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

public sealed class DecidedTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_decided_case_is_found_again_with_the_step_that_may_follow()
    {
        var opened = await SomeCase.OpenAsync(site, "Help at the allotment");
        await opened.Browser.SubmitAsync(await opened.Browser.OpenAsync(opened.Page), "Approve and open the next");

        var page = await opened.Browser.OpenAsync(Links.Moderation.Decided);

        Assert.Equal(opened.Page, page.LinkTo("Help at the allotment"));
        Assert.Equal(
            Links.Moderation.GiveSanction(opened.Case.Id), page.LinkTo("Do something about the person: Help at the allotment"));
        Assert.Contains("by you", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_was_reported_does_not_find_the_report_there_and_another_organisation_finds_nothing()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var other = await SomeCase.OpenAsync(site);
        await using var db = site.Database.Open();
        var employer = sent.Employer.Id;
        var author = db.Authorities.Single(a => a.EmployerId == employer).AccountId;
        await site.Database.SaveAsync(Domain.Organisations.Membership.Begin(sent.Case.OrganisationId, author, Some.Today));

        Assert.Contains(sent.Page, (await sent.Moderator.OpenAsync(Links.Moderation.Decided)).Links);
        Assert.DoesNotContain(sent.Page, (await sent.Author.OpenAsync(Links.Moderation.Decided)).Links);
        Assert.DoesNotContain(sent.Page, (await other.Browser.OpenAsync(Links.Moderation.Decided)).Links);
        Assert.Equal(HttpStatusCode.NotFound, (await (await site.SignInAsync()).Browser.OpenAsync(Links.Moderation.Decided)).Status);
    }

    [Fact]
    public async Task From_a_silent_hold_no_step_is_offered()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it for somebody’s safety, and tell nobody");

        var page = await sent.Moderator.OpenAsync(Links.Moderation.Decided);

        Assert.Contains(sent.Page, page.Links);
        Assert.DoesNotContain(Links.Moderation.GiveSanction(sent.Case.Id), page.Links);
    }
}

using System.Net;
using PaConnect.Testing;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages.Account.Decisions;

public sealed class AppealTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_author_appeals_once_and_reads_by_when_they_hear()
    {
        var sent = await HeldAsync();

        var after = await sent.Author.FollowAsync(await AppealAsync(sent.Author, sent.Case.Id));
        Assert.Contains("They will answer by", after.Text, StringComparison.Ordinal);

        var again = await AppealAsync(sent.Author, sent.Case.Id);
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains("There has been an appeal against this decision already.", again.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_decision_that_can_be_appealed_against_is_found_on_the_account_page_by_nobody_else()
    {
        var sent = await HeldAsync();
        var (_, stranger) = await site.SignInEmployerAsync();

        var account = await sent.Author.OpenAsync(Links.Account.Home);
        var strangers = await stranger.OpenAsync(Links.Account.Home);

        Assert.Contains(Links.Account.Decision(sent.Case.Id), account.Links);
        Assert.DoesNotContain(Links.Account.Decision(sent.Case.Id), strangers.Links);
    }

    [Fact]
    public async Task An_appeal_without_words_is_rejected()
    {
        var sent = await HeldAsync();

        var rejected = await sent.Author.SubmitAsync(
            await sent.Author.OpenAsync(Links.Account.Appeal(sent.Case.Id)), "Send the appeal");

        Assert.Equal("Tell us why the decision is wrong", rejected.ErrorFor("Form.Words"));
    }

    [Fact]
    public async Task A_decision_about_somebody_else_is_not_found()
    {
        var sent = await HeldAsync();
        var (_, stranger) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Account.Decision(sent.Case.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Account.Appeal(sent.Case.Id))).Status);
    }

    [Fact]
    public async Task The_author_reads_every_reason()
    {
        var sent = await HeldAsync();

        var page = await sent.Author.OpenAsync(Links.Account.Decision(sent.Case.Id));

        Assert.Contains("Asks for money or looks like a scam", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reported_it_hears_that_something_was_done_and_cannot_appeal_against_that()
    {
        var (_, reporter) = await site.SignInAsync();
        var sent = await SomeReport.SendAsync(site, reporter: reporter);
        await sent.DecideAsync("Take it down");

        var page = await reporter.OpenAsync(Links.Account.Decision(sent.Case.Id));
        Assert.Contains("we have acted on it", page.Text, StringComparison.Ordinal);
        Assert.Null(page.LinkTo("Appeal against this decision"));
        var refused = await AppealAsync(reporter, sent.Case.Id);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("There is nothing to appeal against here, or the time for it has passed.", refused.Errors);
    }

    [Fact]
    public async Task Whoever_reported_it_appeals_where_nothing_was_done()
    {
        var (_, reporter) = await site.SignInAsync();
        var sent = await SomeReport.SendAsync(site, reporter: reporter);
        await sent.DecideAsync("Nothing needs to be done");

        var after = await reporter.FollowAsync(await AppealAsync(reporter, sent.Case.Id));

        Assert.Contains("They will answer by", after.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await sent.Author.OpenAsync(Links.Account.Decision(sent.Case.Id))).Status);
    }

    private async Task<SomeReport> HeldAsync()
    {
        var sent = await SomeReport.SendAsync(site);
        await sent.DecideAsync("Hold it, and tell the author");
        return sent;
    }

    private static async Task<Page> AppealAsync(Browser author, Domain.Common.Id<Domain.Moderation.ReviewCase> id) =>
        await author.SubmitAsync(
            await author.OpenAsync(Links.Account.Appeal(id)), "Send the appeal", ("Why is the decision wrong?", "It is not true."));
}

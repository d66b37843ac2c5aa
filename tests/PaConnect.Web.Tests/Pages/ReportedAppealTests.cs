using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Clock;
using PaConnect.Web.Tests.Pages.Moderation;

namespace PaConnect.Web.Tests.Pages;

public sealed partial class ReportedAppealTests(Site site) : IClassFixture<Site>, IDisposable
{
    private readonly string _email = $"{Guid.NewGuid():N}@example.org";

    public void Dispose() => site.Clock.Now = Some.Now;

    [Fact]
    public async Task A_stranger_appeals_by_the_link_in_the_mail_and_hears_the_answer_without_an_account()
    {
        var (reported, link) = await AnsweredAsync();
        var stranger = site.Open();

        var sent = await AppealAsync(stranger, link);

        Assert.Contains("Your appeal is sent.", (await stranger.FollowAsync(sent)).Html, StringComparison.Ordinal);
        var other = await SomeReport.SignInPlatformAsync(site);
        var appeal = await AppealOfAsync(reported);
        var page = await other.OpenAsync(Links.Moderation.Case(appeal.Id));
        Assert.Contains("You missed the last line.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_email, page.Html, StringComparison.Ordinal);
        await other.SubmitAsync(page, "The appeal is right: undo the decision");
        var mail = await MailToAsync("You were right, so it is undone.");
        Assert.Contains("Subject: About what you told us", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_works_once_and_opening_it_uses_nothing_up()
    {
        var (_, link) = await AnsweredAsync();
        var stranger = site.Open();
        var page = await stranger.OpenAsync(link);
        Assert.True((await stranger.OpenAsync(link)).HasButton("Send the appeal"));
        await stranger.SubmitAsync(page, "Send the appeal", ("Why is the decision wrong?", "You missed the last line."));

        var again = await stranger.SubmitAsync(page, "Send the appeal", ("Why is the decision wrong?", "Once more."));

        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains("This link has been used or is too old.", again.Text, StringComparison.Ordinal);
        Assert.False((await stranger.OpenAsync(link)).HasButton("Send the appeal"));
    }

    [Fact]
    public async Task An_appeal_without_words_is_rejected_and_the_link_still_works()
    {
        var (_, link) = await AnsweredAsync();
        var stranger = site.Open();

        var rejected = await stranger.SubmitAsync(await stranger.OpenAsync(link), "Send the appeal");

        Assert.Equal("Tell us why the decision is wrong", rejected.ErrorFor("Form.Words"));
        Assert.True(rejected.HasButton("Send the appeal"));
    }

    [Fact]
    public async Task A_link_that_nobody_was_sent_leads_nowhere()
    {
        foreach (var token in new[] { "", "nonsense", new string('x', 5_000) })
        {
            var page = await site.Open().OpenAsync(Links.Reports.Appeal(token));
            Assert.Contains("This link has been used or is too old.", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task After_the_time_to_appeal_the_link_ends_and_the_address_is_emptied()
    {
        var (reported, link) = await AnsweredAsync();
        var end = Some.Now + Decision.AppealableFor;

        await ForgetAsync(end);
        Assert.Equal(_email, await AddressAsync(reported));
        await ForgetAsync(end.AddMinutes(1));

        Assert.Null(await AddressAsync(reported));
        Assert.Contains("too old", (await site.Open().OpenAsync(link)).Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.True(await db.History.AnyAsync(row => row.Verb == "address forgotten"));
    }

    [Fact]
    public async Task While_their_appeal_waits_the_address_is_kept_for_the_answer()
    {
        var (reported, link) = await AnsweredAsync();
        await AppealAsync(site.Open(), link);

        await ForgetAsync(Some.Now + Decision.AppealableFor + TimeSpan.FromDays(1));

        Assert.Equal(_email, await AddressAsync(reported));
    }

    [Fact]
    public async Task Where_something_was_done_the_mail_has_no_link()
    {
        var reported = await ReportAsync();
        await DecideAsync(reported, "Hold it, and tell the author");

        var mail = await MailToAsync("we have acted on it");

        Assert.DoesNotContain("/reported/appeal", mail, StringComparison.Ordinal);
    }

    private async Task<ReviewCase> ReportAsync()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var stranger = site.Open();
        await stranger.SubmitAsync(
            await stranger.OpenAsync(Links.Reports.Job(advert.Reference)),
            "Send the report",
            ("It is cash only", "true"),
            ("Tell me by e-mail what you decide", "true"),
            ("Your e-mail address", _email));
        return await SomeReport.CaseOfAsync(site, advert);
    }

    private async Task<(ReviewCase Case, string Link)> AnsweredAsync()
    {
        var reported = await ReportAsync();
        await DecideAsync(reported, "Nothing needs to be done");
        var mail = await MailToAsync("found nothing that we must act on");
        return (reported, Address().Match(mail).Value);
    }

    private async Task DecideAsync(ReviewCase reported, string button)
    {
        var moderator = await SomeReport.SignInPlatformAsync(site);
        await moderator.SubmitAsync(
            await moderator.OpenAsync(Links.Moderation.Case(reported.Id)), button, ("What is reason 1?", "Hard to read"));
    }

    private static async Task<Page> AppealAsync(Browser stranger, string link) => await stranger.SubmitAsync(
        await stranger.OpenAsync(link), "Send the appeal", ("Why is the decision wrong?", "You missed the last line."));

    /// <summary>The mail to this test's stranger that says so: other tests' strangers get the same words.</summary>
    private Task<string> MailToAsync(string words) => site.MailSayingAsync(_email, words);

    private async Task<ReviewCase> AppealOfAsync(ReviewCase reported)
    {
        await using var db = site.Database.Open();
        return await db.ReviewCases.SingleAsync(c => c.FromCaseId == reported.Id && c.Matter == CaseMatter.Appeal);
    }

    private async Task<string?> AddressAsync(ReviewCase reported)
    {
        await using var db = site.Database.Open();
        return (await db.Reports.SingleAsync(report => report.CaseId == reported.Id)).Email;
    }

    private async Task ForgetAsync(DateTimeOffset at)
    {
        site.Clock.Now = at;
        var job = ClockJobs.All.Single(job => job.Name == "forget addresses of strangers");
        await site.Services.GetRequiredService<ClockJobRunner>().RunAsync(job, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex(@"/reported/appeal\?token=\S+")]
    private static partial Regex Address();
}

using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Alerts;
using PaConnect.Testing;
using PaConnect.Web.Pages.Jobs;

namespace PaConnect.Web.Tests.Pages.Jobs.Alerts;

public sealed partial class NewTests(Site site) : IClassFixture<Site>
{
    private static readonly JobQuery Garden = new() { Words = "gardening", Near = "Winchester" };

    [Fact]
    public async Task Somebody_without_an_account_makes_confirms_changes_and_ends_an_alert()
    {
        var browser = site.Open();
        var jobs = await browser.OpenAsync(Links.Jobs.Found(Garden));
        var page = await browser.OpenAsync(jobs.LinkTo("Tell me by e-mail when there is one")!);
        Assert.Contains("“gardening”; 10 miles from Winchester", page.Text, StringComparison.Ordinal);

        var sent = await browser.FollowAsync(await browser.SubmitAsync(
            page, "Start", ("Your e-mail address", "Walker@Example.org"), ("Once a day, in the morning", "yes")));
        Assert.Equal("Look in your e-mail", sent.Heading);

        var manage = LinkIn(await site.MailSayingAsync("walker@example.org", "Start your job alert"));
        var asked = await browser.OpenAsync(manage);
        Assert.Equal(JobAlertState.Unconfirmed, await StateAsync("walker@example.org"));
        var on = await browser.FollowAsync(await browser.SubmitAsync(asked, "Start my alert"));
        Assert.Equal(JobAlertState.Active, await StateAsync("walker@example.org"));
        var changed = await browser.FollowAsync(await browser.SubmitAsync(on, "Save", ("Once a week, on Monday morning", "yes")));
        Assert.Contains("Your alert is changed.", changed.Document.Body!.TextContent, StringComparison.Ordinal);
        var ended = await browser.FollowAsync(await browser.SubmitAsync(changed, "Stop this alert"));

        Assert.Contains("This alert has ended.", ended.Text, StringComparison.Ordinal);
        await using var db = site.Database.Open();
        Assert.False(await db.JobAlerts.AnyAsync(alert => alert.Email == "walker@example.org"));
    }

    [Fact]
    public async Task Somebody_who_is_signed_in_is_asked_for_no_address_and_has_it_in_their_account_once()
    {
        var (_, browser) = await site.SignInAsync();
        for (var i = 0; i < 2; i++)
        {
            var page = await browser.OpenAsync(Links.Alerts.New(Garden));
            await browser.SubmitAsync(page, "Start", ("As soon as there is a new job", "yes"));
        }

        var mine = await browser.OpenAsync(Links.Alerts.Mine);
        var one = await browser.OpenAsync(mine.Links.Single(link => link.StartsWith("/jobs/alerts/manage/", StringComparison.Ordinal)));

        Assert.Equal("Your job alert", one.Heading);
        Assert.True(one.HasButton("Stop this alert"));
    }

    [Theory]
    [InlineData("", "Enter your e-mail address")]
    [InlineData("no address", "Enter an e-mail address such as name@example.org")]
    public async Task What_is_no_address_is_rejected_beside_its_field(string typed, string message)
    {
        var browser = site.Open();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Alerts.New(Garden)), "Start", ("Your e-mail address", typed));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(message, rejected.ErrorFor("Form.Email"));
        Assert.Equal("Choose how often you want to hear from us", rejected.ErrorFor("Form.Frequency"));
    }

    [Fact]
    public async Task One_address_is_asked_three_times_a_day_and_no_more_though_many_ask_at_once()
    {
        var browsers = Enumerable.Range(0, 8).Select(_ => site.Open()).ToList();
        var forms = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync(Links.Alerts.New(Garden))));

        var answers = await Task.WhenAll(browsers.Zip(forms, (browser, form) => browser.SubmitAsync(
            form, "Start", ("Your e-mail address", "victim@example.org"), ("Once a day, in the morning", "yes"))));

        Assert.All(answers, sent => Assert.Equal(Links.Alerts.Sent, sent.RedirectsTo));

        await using var db = site.Database.Open();
        Assert.Equal(3, await db.JobAlerts.CountAsync(alert => alert.Email == "victim@example.org"));
    }

    [Fact]
    public async Task A_place_that_nobody_knows_is_asked_by_the_search_itself()
    {
        var unknown = new JobQuery { Near = "Xyzzyx" };

        var page = await site.Open().OpenAsync(Links.Alerts.New(unknown));

        Assert.Equal(Links.Jobs.Found(unknown), page.RedirectsTo);
    }

    private async Task<JobAlertState> StateAsync(string email)
    {
        await using var db = site.Database.Open();
        return (await db.JobAlerts.SingleAsync(alert => alert.Email == email)).State;
    }

    private static string LinkIn(string mail) => Link().Match(mail).Value;

    [GeneratedRegex(@"/jobs/alerts/manage/\S+")]
    private static partial Regex Link();
}

using System.Text.RegularExpressions;
using Microsoft.Playwright;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>
/// Reported, held, appealed, restored: on a phone and without script. A stranger reports a job, a moderator holds it, its employer
/// appeals from the mail, the same moderator cannot look at that again, and the second one puts the job back.
/// </summary>
public sealed partial class ReportWalk(ServedSite site, Chromium chromium)
{
    private const string Title = "Come and sing with me on Thursdays";
    private const string Stranger = "worried.neighbour@example.org";
    private const string Seen = "They asked me to pay for my own music first.";
    private const string Note = "Somebody says that you ask PAs for money. Please tell us what happened.";
    private const string Words = "I lend the music, and nobody pays for anything.";

    [Fact]
    public async Task A_job_that_was_held_wrongly_comes_back()
    {
        await using var strangersBrowser = await OpenAsync();
        await using var moderatorsBrowser = await OpenAsync();
        await using var employersBrowser = await OpenAsync();
        await using var secondsBrowser = await OpenAsync();
        var stranger = await strangersBrowser.NewPageAsync();
        var moderator = await moderatorsBrowser.NewPageAsync();
        var employer = await employersBrowser.NewPageAsync();
        var second = await secondsBrowser.NewPageAsync();
        await moderator.SignInAsync(DemoAccounts.Moderator);
        await employer.SignInAsync(DemoAccounts.Employer);
        await second.SignInAsync(DemoAccounts.SecondModerator);

        var job = await ReportAsync(stranger);
        await HoldAsync(moderator);
        await FindItGoneAsync(stranger, job);
        var decision = await AppealAsync(employer);
        await AssertMayNotLookAgainAsync(moderator);
        await OverruleAsync(second);
        await FindItBackAsync(stranger, job);
        await ReadThatItIsUndoneAsync(employer, decision);
    }

    private Task<IBrowserContext> OpenAsync() => chromium.OpenAsync(site.Address, width: 360, script: false);

    private static async Task<string> ReportAsync(IPage page)
    {
        await page.GotoAsync($"{Links.Jobs.Search}?q=choir");
        await page.FollowAsync(Title);
        var job = page.Url;
        await page.FollowAsync("Report it");
        Assert.Contains("call 999", await page.ReadAsync(), StringComparison.Ordinal);

        await page.TickAsync(ReportReason.AsksForMoney.Label());
        await page.FillInAsync("What did you see?", Seen);
        await page.TickAsync("Tell me by e-mail what you decide");
        await page.FillInAsync("Your e-mail address", Stranger);
        await page.PressAsync("Send the report");
        Assert.Contains("We have kept a copy of what you saw.", await page.ReadAsync(), StringComparison.Ordinal);
        return job;
    }

    private static async Task HoldAsync(IPage page)
    {
        await page.OpenCaseAsync(Title, CaseMatter.Report);
        var reported = await page.ReadAsync();
        Assert.Contains(Seen, reported, StringComparison.Ordinal);
        Assert.DoesNotContain(Stranger, reported, StringComparison.Ordinal);

        await page.ChooseAsync("What is reason 1?", ReasonCode.FeeOrScam.Label());
        await page.FillInAsync("Note to the author about reason 1", Note);
        await page.PressAsync(Outcome.Hold.Label());
    }

    private async Task FindItGoneAsync(IPage page, string job)
    {
        var mail = await site.MailSayingAsync($"To: {Stranger}", "we have acted on it");
        Assert.Contains("Subject: About what you told us", mail, StringComparison.Ordinal);

        await page.GotoAsync(job);
        Assert.Contains("This job is not on show at the moment", await page.ReadAsync(), StringComparison.Ordinal);
        await page.GotoAsync($"{Links.Jobs.Search}?q=choir");
        Assert.Equal(0, await page.GetByText(Title).CountAsync());
    }

    private async Task<string> AppealAsync(IPage page)
    {
        var mail = await site.MailSayingAsync($"To: {DemoAccounts.Employer}", "is not on show for now", Note);
        await page.OpenAdvertAsync(Title);
        Assert.Contains(AdvertStanding.Held.Label(), await page.ReadAsync(), StringComparison.Ordinal);

        var decision = Decision().Match(mail).Value;
        await page.GotoAsync(decision);
        Assert.Contains(Note, await page.ReadAsync(), StringComparison.Ordinal);
        await page.FollowAsync("Appeal against this decision");
        await page.FillInAsync("Why is the decision wrong?", Words);
        await page.PressAsync("Send the appeal");
        Assert.Contains("They will answer by", await page.ReadAsync(), StringComparison.Ordinal);
        return decision;
    }

    private static async Task AssertMayNotLookAgainAsync(IPage page)
    {
        await page.OpenCaseAsync(Title, CaseMatter.Appeal);
        Assert.Contains("You took this decision, so somebody else must look at it again.", await page.ReadAsync(), StringComparison.Ordinal);
        Assert.Equal(0, await page.GetByRole(AriaRole.Button, new() { Name = Outcome.Overrule.Label() }).CountAsync());
    }

    private static async Task OverruleAsync(IPage page)
    {
        await page.OpenCaseAsync(Title, CaseMatter.Appeal);
        var appeal = await page.ReadAsync();
        Assert.Contains(Words, appeal, StringComparison.Ordinal);
        Assert.Contains(Note, appeal, StringComparison.Ordinal);
        await page.PressAsync(Outcome.Overrule.Label());
    }

    private static async Task FindItBackAsync(IPage page, string job)
    {
        await page.GotoAsync(job);
        Assert.Contains("Apply for this job", await page.ReadAsync(), StringComparison.Ordinal);
        await page.GotoAsync($"{Links.Jobs.Search}?q=choir");
        Assert.NotEqual(0, await page.GetByText(Title).CountAsync());
    }

    private async Task ReadThatItIsUndoneAsync(IPage page, string decision)
    {
        await site.MailSayingAsync($"To: {DemoAccounts.Employer}", "You were right, so it is undone.");
        await page.GotoAsync(decision);
        Assert.Contains("The decision is undone.", await page.ReadAsync(), StringComparison.Ordinal);
        await page.OpenAdvertAsync(Title);
        Assert.Contains(AdvertStanding.OnShow.Label(), await page.ReadAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("/account/decisions/[0-9a-f-]{36}")]
    private static partial Regex Decision();
}

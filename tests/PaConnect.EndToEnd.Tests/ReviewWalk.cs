using Microsoft.Playwright;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>
/// Changes asked, resubmitted, approved: an employer starts from an earlier advert and says too much, a moderator asks for that one
/// change, sees word by word that it was made, and everybody reads the advert.
/// </summary>
public sealed class ReviewWalk(ServedSite site, Chromium chromium)
{
    private const string Title = "PA for mornings with a marmalade cat";
    private const string Note = "Please take the telephone number out. PAs can write to you here without it.";
    private const string Phone = "07700 900 456";

    [Fact]
    public async Task An_advert_is_changed_as_was_asked_and_goes_on_show()
    {
        await using var employersBrowser = await chromium.OpenAsync(site.Address);
        await using var moderatorsBrowser = await chromium.OpenAsync(site.Address);
        await using var strangersBrowser = await chromium.OpenAsync(site.Address);
        var employer = await employersBrowser.NewPageAsync();
        var moderator = await moderatorsBrowser.NewPageAsync();
        var stranger = await strangersBrowser.NewPageAsync();
        await employer.SignInAsync(DemoAccounts.Employer);
        await moderator.SignInAsync(DemoAccounts.Moderator);

        await WriteFromAnEarlierOneAsync(employer);
        await AskForChangesAsync(moderator);
        await ChangeWhatWasAskedAsync(employer);
        await CompareAndApproveAsync(moderator);
        await ReadAsync(stranger);

        await employer.OpenAdvertAsync(Title);
        Assert.Contains(AdvertStanding.OnShow.Label(), await employer.ReadAsync(), StringComparison.Ordinal);
    }

    private static async Task WriteFromAnEarlierOneAsync(IPage page)
    {
        await page.OpenAdvertAsync("PA for mornings and a good laugh");
        await page.FollowAsync("Write a new advert from this one");
        await page.PressAsync("Write a new advert");

        await page.FollowAsync(AdvertSection.Role.Label());
        await page.FillInAsync("Job title", Title);
        await page.FillInAsync("Who the job is for", $"I live with a marmalade cat. Ring me on {Phone} after six.");
        await page.PressAsync("Save");
        await page.FollowAsync(AdvertSection.Closing.Label());
        await page.FillInDateAsync("What is the last day to apply?", TimeProvider.System.Today().AddDays(30));
        await page.PressAsync("Save");
        await SendAsync(page);
    }

    private static async Task SendAsync(IPage page)
    {
        await page.FollowAsync("Check and send");
        await page.PressAsync("Send to be checked");
        Assert.Contains(AdvertStanding.Waiting.Label(), await page.ReadAsync(), StringComparison.Ordinal);
    }

    private static async Task AskForChangesAsync(IPage page)
    {
        await page.OpenCaseAsync(Title, CaseMatter.Version);
        Assert.Contains(Phone, await page.Locator("main mark").AllInnerTextsAsync());

        await page.ChooseAsync("What is reason 1?", ReasonCode.PrivacyOvershare.Label());
        await page.ChooseAsync("Which answer is reason 1 about?", "Who the job is for");
        await page.FillInAsync("Note to the author about reason 1", Note);
        await page.PressAsync(Outcome.AskForChanges.Label());
    }

    private async Task ChangeWhatWasAskedAsync(IPage page)
    {
        var mail = await site.MailSayingAsync($"To: {DemoAccounts.Employer}", "Please change what is written below", Note);
        Assert.Contains("Subject: About your advert", mail, StringComparison.Ordinal);

        await page.OpenAdvertAsync(Title);
        var asked = await page.ReadAsync();
        Assert.Contains(AdvertStanding.ChangesAsked.Label(), asked, StringComparison.Ordinal);
        Assert.Contains(Note, asked, StringComparison.Ordinal);
        await page.FollowAsync("Go to this answer");
        await page.FillInAsync("Who the job is for", "I live with a marmalade cat. Write to me here whenever you like.");
        await page.PressAsync("Save");
        await SendAsync(page);
    }

    private static async Task CompareAndApproveAsync(IPage page)
    {
        await page.OpenCaseAsync(Title, CaseMatter.Version);
        Assert.Contains(Note, await page.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains(Phone, string.Concat(await page.Locator("main del").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.Contains("whenever you like", string.Concat(await page.Locator("main ins").AllInnerTextsAsync()), StringComparison.Ordinal);
        Assert.DoesNotContain("marmalade", string.Concat(await page.Locator("main ins").AllInnerTextsAsync()), StringComparison.Ordinal);

        await page.PressAsync("Approve and open the next");
    }

    private async Task ReadAsync(IPage page)
    {
        var mail = await site.MailSayingAsync($"To: {DemoAccounts.Employer}", "It is approved.");
        Assert.Contains("Subject: About your advert", mail, StringComparison.Ordinal);

        await page.GotoAsync($"{Links.Jobs.Search}?q=marmalade");
        await page.FollowAsync(Title);
        var advert = await page.ReadAsync();
        Assert.Contains("Write to me here whenever you like.", advert, StringComparison.Ordinal);
        Assert.DoesNotContain(Phone, advert, StringComparison.Ordinal);
    }
}

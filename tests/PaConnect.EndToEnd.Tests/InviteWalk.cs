using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>An employer with a phone, with and without script, finds a PA, reads why they fit, and invites them to apply.</summary>
public sealed class InviteWalk(ServedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_employer_finds_reads_why_and_invites(bool script)
    {
        await using var person = await chromium.OpenAsync(site.Address, width: 360, script);
        var page = await person.NewPageAsync();
        await page.SignInAsync(DemoAccounts.Employer);

        await page.GotoAsync(Links.Register.Home);
        await page.ChooseAsync("How far around it?", "25 miles");
        await page.PressAsync("Search");
        var found = await page.Locator(".app-card__link").AllInnerTextsAsync();
        Assert.NotEmpty(found);
        Assert.Contains("miles away", await page.ReadAsync(), StringComparison.Ordinal);
        var cards = page.Locator(".app-card__link");
        await cards.Nth(script ? found.Count - 1 : found.Count - 2).ClickAsync();

        var name = await page.Locator("h1").InnerTextAsync();
        Assert.Contains("How they fit", await page.ReadAsync(), StringComparison.Ordinal);
        await page.FollowAsync("Invite them to apply");
        await page.Locator("main input[type=radio]").First.CheckAsync();
        await page.PressAsync("Invite them");

        Assert.Equal(name, await page.Locator("h1").InnerTextAsync());
        Assert.Contains($"We have sent your advert to {name}.", await page.ReadAsync(), StringComparison.Ordinal);
        Assert.Contains("You invited them to apply for", await page.ReadAsync(), StringComparison.Ordinal);
    }
}

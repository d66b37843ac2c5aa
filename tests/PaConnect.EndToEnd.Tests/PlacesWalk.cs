using Microsoft.Playwright;
using PaConnect.Web;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Somebody who looks for a job types the beginning of a place and chooses it without a mouse, under the site's own policy.</summary>
public sealed class PlacesWalk(ServedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("winches", "Winchester, Hampshire", "Winchester, Hampshire")]
    [InlineData("SO2", "SO20: Stockbridge", "SO20")]
    public async Task A_place_is_chosen_by_keyboard(string typed, string offered, string value)
    {
        await using var person = await chromium.OpenAsync(site.Address, width: 360);
        var page = await person.NewPageAsync();
        var refused = new List<string>();
        page.Console += (_, message) => refused.AddRange(message.Type == "error" ? [message.Text] : []);
        await page.GotoAsync(Links.Jobs.Search);
        var box = page.GetByLabel("Town or postcode");
        await Assertions.Expect(page.Locator(".app-places input")).ToHaveAttributeAsync("role", "combobox");

        await box.PressSequentiallyAsync(typed);
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToContainTextAsync(offered);
        await box.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(box).ToHaveValueAsync(value);
        await page.GetByRole(AriaRole.Button, new() { Name = "Show jobs" }).ClickAsync();
        Assert.Contains("near=", page.Url, StringComparison.Ordinal);
        Assert.Empty(refused);
    }

    [Fact]
    public async Task Axe_finds_nothing_while_places_are_offered()
    {
        await using var person = await chromium.OpenAsync(site.Address, bypassPolicy: true);
        var page = await person.NewPageAsync();
        await page.GotoAsync(Links.Jobs.Search);
        await Assertions.Expect(page.Locator(".app-places input")).ToBeVisibleAsync();
        await page.GetByLabel("Town or postcode").PressSequentiallyAsync("newp");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        var faults = new List<string>();
        await AccessibilitySweep.CheckAsync(page, Links.Jobs.Search, faults);

        Assert.Empty(faults);
    }

    [Fact]
    public async Task A_whole_postcode_is_not_sent_before_its_form_is()
    {
        await using var person = await chromium.OpenAsync(site.Address);
        var page = await person.NewPageAsync();
        var asked = new List<string>();
        page.Request += (_, request) => asked.AddRange(request.Url.Contains(Links.Places, StringComparison.Ordinal) ? [request.Url] : []);
        await page.GotoAsync(Links.Jobs.Search);
        await Assertions.Expect(page.Locator(".app-places input")).ToBeVisibleAsync();

        await page.GetByLabel("Town or postcode").PressSequentiallyAsync("SO23 9AB", new() { Delay = 200 });

        Assert.NotEmpty(asked);
        Assert.DoesNotContain(asked, address => address.Contains("SO23%209", StringComparison.OrdinalIgnoreCase));
    }
}

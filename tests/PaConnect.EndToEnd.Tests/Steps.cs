using Microsoft.Playwright;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web;

namespace PaConnect.EndToEnd.Tests;

/// <summary>What a person does over and over, in their words.</summary>
internal static class Steps
{
    public static async Task SignInAsync(this IPage page, string email)
    {
        await page.GotoAsync(Links.Account.SignIn);
        await page.FillInAsync("E-mail address", email);
        await page.FillInAsync("Password", Site.Password);
        await page.PressAsync("Sign in");
        // Asked of the browser again and again: waiting for the event of loading misses one that has just been.
        await Assertions.Expect(page).ToHaveURLAsync(Links.Account.Home);
    }

    public static Task FillInAsync(this IPage page, string label, string text) =>
        page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).FillAsync(text);

    public static Task ChooseAsync(this IPage page, string label, string answer) =>
        page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = answer });

    public static Task TickAsync(this IPage page, string label) =>
        page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).CheckAsync();

    public static Task PressAsync(this IPage page, string words) =>
        page.Locator("main").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = words, Exact = true }).First.ClickAsync();

    /// <summary>Follows the first link whose words hold these, whether it looks like a link or like a button.</summary>
    public static Task FollowAsync(this IPage page, string words) =>
        page.Locator("main a").Filter(new LocatorFilterOptions { HasText = words }).First.ClickAsync();

    public static async Task FillInDateAsync(this IPage page, string question, DateOnly date)
    {
        var boxes = page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = question });
        await boxes.GetByLabel("Day").FillAsync($"{date.Day}");
        await boxes.GetByLabel("Month").FillAsync($"{date.Month}");
        await boxes.GetByLabel("Year").FillAsync($"{date.Year}");
    }

    /// <summary>Everything that can be read in the page's main part.</summary>
    public static Task<string> ReadAsync(this IPage page) => page.Locator("main").InnerTextAsync();

    public static async Task OpenAdvertAsync(this IPage page, string title)
    {
        await page.GotoAsync(Links.Employers.Home);
        await page.FollowAsync(title);
    }

    /// <summary>Opens the case of this matter from the list of those that wait.</summary>
    public static async Task OpenCaseAsync(this IPage page, string title, CaseMatter matter)
    {
        await page.GotoAsync(Links.Moderation.Queue);
        await page.Locator(".app-card")
            .Filter(new LocatorFilterOptions { HasText = title })
            .Filter(new LocatorFilterOptions { HasText = $"{matter.Label()}:" })
            .GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Open" })
            .ClickAsync();
    }
}

using Microsoft.Playwright;
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
        await page.WaitForURLAsync("**" + Links.Account.Home);
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
}

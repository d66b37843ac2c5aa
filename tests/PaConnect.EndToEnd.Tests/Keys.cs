using Microsoft.Playwright;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Uses a page as somebody does who has no mouse: Tab until the thing is reached, then its key.</summary>
internal static class Keys
{
    private const int MostTabs = 250;

    /// <summary>What the focus is on, as its label or its own words say it.</summary>
    private const string Focused =
        """
        () => {
            const it = document.activeElement;
            const words = it?.labels?.[0]?.innerText ?? it?.innerText ?? '';
            return words.replace(/\s+/g, ' ').trim();
        }
        """;

    /// <summary>Tab until the focus is on what these words name.</summary>
    public static async Task TabToAsync(this IPage page, string words)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await page.EvaluateAsync<string>(Focused) == words)
            {
                return;
            }
        }

        throw new InvalidOperationException($"No key leads to \u201c{words}\u201d on {page.Url}.");
    }

    public static async Task TypeIntoAsync(this IPage page, string label, string text)
    {
        await page.TabToAsync(label);
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>Ticks a box, or the first of several answers.</summary>
    public static async Task TickByKeyAsync(this IPage page, string label)
    {
        await page.TabToAsync(label);
        await page.Keyboard.PressAsync("Space");
    }

    /// <summary>Follows a link or presses a button, and waits for the page behind it.</summary>
    public static async Task EnterAsync(this IPage page, string words)
    {
        await page.TabToAsync(words);
        await page.EvaluateAsync("() => document.documentElement.setAttribute('data-left', '')");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("html:not([data-left]) main").WaitForAsync();
    }
}

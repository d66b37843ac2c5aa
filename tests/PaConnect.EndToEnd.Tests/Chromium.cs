using Microsoft.Playwright;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>One real browser for all the walks. Debian's own: nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const int MostMilliseconds = 15_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public async ValueTask InitializeAsync()
    {
        Assertions.SetDefaultExpectTimeout(MostMilliseconds);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Environment.GetEnvironmentVariable("CHROMIUM")
                ?? throw new InvalidOperationException("Tests need Chromium. Start them with ./test."),
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A new person's browser: no cookies, this width in pixels.</summary>
    public async Task<IBrowserContext> OpenAsync(Uri site, int width = 1280, bool script = true, bool bypassPolicy = false)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            BypassCSP = bypassPolicy,
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(MostMilliseconds);
        return context;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}

using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>
/// Walks every link from a person's first page, opens each kind of page once at the width of a phone and of a desk, and asks axe. So
/// it finds dead links too. What strangers may open is walked as a stranger; whoever is signed in walks what only they may.
/// </summary>
public sealed partial class AccessibilitySweep(ServedSite site, Chromium chromium)
{
    private const int MostPages = 120;

    private static readonly string[] Doors = ["/employer", "/assistant", "/moderation", "/admin", "/account"];

    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>In pixels, and whether colours are compared there: they are the same at both, and comparing them takes the most time.</summary>
    private static readonly (int Width, bool WithColours)[] Asked = [(360, false), (1280, true)];

    [Theory]
    [InlineData(null, Links.Home)]
    [InlineData(DemoAccounts.Employer, Links.Employers.Home)]
    [InlineData(DemoAccounts.Assistant, Links.Assistants.Home)]
    [InlineData(DemoAccounts.Moderator, Links.Moderation.Queue)]
    [InlineData(DemoAccounts.Administrator, Links.Admin.Home)]
    public async Task Axe_finds_nothing_on_any_page(string? email, string first)
    {
        await using var person = await chromium.OpenAsync(site.Address, bypassPolicy: true);
        var page = await person.NewPageAsync();
        if (email is not null)
        {
            await page.SignInAsync(email);
        }

        var faults = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>([first, .. email is null ? new[] { Links.Guidance.Index, Links.Organisations } : []]);
        while (waiting.TryDequeue(out var address) && seen.Count < MostPages)
        {
            if (!seen.Add(KindOf(address)))
            {
                continue;
            }

            var response = await page.GotoAsync(address);
            if (response?.Headers["content-type"]?.StartsWith("text/html", StringComparison.Ordinal) != true)
            {
                continue;
            }

            if (!response.Ok)
            {
                faults.Add($"{address} answered {response.Status}");
                continue;
            }

            await CheckAsync(page, address, faults);
            foreach (var link in (await LinksAsync(page)).Where(link => email is null || Doors.Any(link.StartsWith)))
            {
                waiting.Enqueue(link);
            }
        }

        Assert.True(faults.Count == 0, string.Join('\n', faults));
        Assert.True(seen.Count > 3, $"Only {seen.Count} pages were found from {first}.");
    }

    /// <summary>
    /// Axe's own wrapper puts its script into a new page for each question. These pages have no frames, so it is put in once and asked.
    /// </summary>
    internal static async Task CheckAsync(IPage page, string address, List<string> faults)
    {
        await page.EvaluateAsync(Axe);
        foreach (var (width, withColours) in Asked)
        {
            await page.SetViewportSizeAsync(width, 800);
            var found = await page.EvaluateAsync<string[]>(
                """
                async ({ tags, withColours }) => {
                    const { violations } = await axe.run({
                        runOnly: { type: 'tag', values: tags },
                        resultTypes: ['violations'],
                        rules: { 'color-contrast': { enabled: withColours } },
                    });
                    return violations.map(fault => `${fault.id}, ${fault.help}: ${fault.nodes[0].html}`);
                }
                """,
                new { tags = Tags, withColours });
            faults.AddRange(found.Select(fault => $"{address} at {width}: {fault}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > window.innerWidth + 1"))
            {
                faults.Add($"{address} at {width}: scrolls sideways");
            }
        }
    }

    private static async Task<IEnumerable<string>> LinksAsync(IPage page)
    {
        var links = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");
        return links.Where(link => !link.StartsWith("/error", StringComparison.Ordinal));
    }

    /// <summary>Two adverts are one kind of page: ids and references do not make it another. Nor does the query.</summary>
    private static string KindOf(string address) =>
        Reference().Replace(Id().Replace(address.Split('?')[0], "{id}"), "/{reference}$1");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}")]
    private static partial Regex Id();

    [GeneratedRegex("/[23456789BCDFGHJKMNPQRSTVWXYZ]{6}(/|$)")]
    private static partial Regex Reference();
}

using System.Net;
using PaConnect.Testing;
using PaConnect.Web.Demo;

namespace PaConnect.Web.Tests.House;

/// <summary>
/// Asks for every kind of page that names a thing of one person, and sends every form on it, as people of all kinds who have no part in
/// that thing. They must not even learn that it is there.
/// </summary>
public sealed class SomebodyElsesTests(DemoSite site) : IClassFixture<DemoSite>
{
    private static readonly string[] Doors = ["/employer/", "/assistant/", "/moderation/", "/admin/", "/account/"];

    [Theory]
    [InlineData(DemoAccounts.Employer, Links.Employers.Home, 50)]
    [InlineData(DemoAccounts.Assistant, Links.Assistants.Home, 8)]
    [InlineData(DemoAccounts.Moderator, Links.Moderation.Queue, 10)]
    [InlineData(DemoAccounts.Administrator, Links.Admin.Home, 4)]
    public async Task What_is_somebody_elses_is_not_found(string email, string first, int atLeast)
    {
        var owner = await site.SignInAsDemoAsync(email);
        var pages = (await owner.WalkAsync(first, Links.Account.Home)).Where(page => NamesAThing(page.Address)).ToList();
        var others = await OthersAsync();

        Assert.True(pages.Count >= atLeast, $"Only {pages.Count} pages were found from {first}.");
        var found = new List<string>();
        foreach (var other in others)
        {
            var token = (await other.OpenAsync(Links.Account.Email)).Token;
            foreach (var page in pages)
            {
                var opened = await other.OpenAsync(page.Address);
                found.AddRange(opened.Status == HttpStatusCode.NotFound ? [] : [$"{page.Address} answered {opened.Status}"]);
                foreach (var button in page.PostButtons.Where(button => NamesAThing(button.Form!.GetAttribute("action") ?? page.Address)))
                {
                    var sent = await other.SubmitAsync(page, button, kind => kind == "token" ? token : null);
                    found.AddRange(sent.Status == HttpStatusCode.NotFound
                        ? []
                        : [$"\u201c{button.TextContent.Trim()}\u201d on {page.Address} answered {sent.Status}"]);
                }
            }
        }

        Assert.Empty(found);
    }

    /// <summary>An employer, a PA and a moderator, each with the same doors open as those whose things they ask for.</summary>
    private async Task<IReadOnlyList<Browser>> OthersAsync()
    {
        var organisation = Some.Organisation(slug: $"another-{Guid.NewGuid()}");
        await site.Database.SaveAsync(organisation);
        return
        [
            (await site.SignInEmployerAsync()).Browser,
            (await site.SignInAssistantAsync()).Browser,
            (await site.SignInLeadAsync(organisation)).Browser,
        ];
    }

    /// <summary>A job on show has a reference instead of an id: everybody may see it, and every PA may apply.</summary>
    private static bool NamesAThing(string address) =>
        Doors.Any(door => address.StartsWith(door, StringComparison.Ordinal)) && Walk.KindOf(address).Contains("{id}", StringComparison.Ordinal);
}

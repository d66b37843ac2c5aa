using System.Net;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.House;

/// <summary>What strangers may open is written out here, so that opening one more shows in the change that does it.</summary>
public sealed class OpenPagesTests(Site site) : IClassFixture<Site>
{
    private static readonly string[] Open =
    [
        "", "accessibility", "credits", "privacy", "safety",
        "account/register", "account/new-e-mail", "account/register/sent", "account/sign-in",
        "account/signed-out", "account/forgotten-password", "account/forgotten-password/sent", "account/new-password",
        "account/invitation",
        "guidance", "guidance/case-studies", "guidance/cost-of-employing", "guidance/duties-and-codes",
        "guidance/finding-work-and-finding-a-pa",
        "guidance/how-it-came-about", "guidance/qualifications-and-experience", "guidance/skills-and-values", "guidance/the-work",
        "guidance/training-and-moving-on", "guidance/what-a-pa-is",
        "jobs", "jobs/feed.xml", "jobs/{reference}", "jobs/{reference}/poster", "jobs/{reference}/report", "reported", "reported/appeal", "sitemap.xml", "robots.txt",
        "jobs/alerts/new", "jobs/alerts/sent", "jobs/alerts/manage/{token}", "jobs/alerts/stop/{token}",
        "employer/register/alerts/stop/{token}",
        ".well-known/security.txt",
        "organisations", "organisations/{slug}", "places",
        "health/live", "health/ready",
        "error/{status:int}",
        "dev/mail",
    ];

    [Fact]
    public void Strangers_may_open_these_pages_and_no_others()
    {
        var open = Endpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(route => !route.StartsWith("assets", StringComparison.Ordinal) && !route.StartsWith("favicon", StringComparison.Ordinal))
            .Distinct()
            .Order(StringComparer.Ordinal);

        Assert.Equal(Open.Order(StringComparer.Ordinal), open);
    }

    [Fact]
    public async Task Every_other_page_sends_a_stranger_to_sign_in()
    {
        var browser = site.Open();
        var closed = Endpoints()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Distinct()
            .ToList();

        Assert.NotEmpty(closed);
        foreach (var route in closed)
        {
            var address = Fill(route);
            var page = await browser.OpenAsync(address);
            Assert.True(
                page.Status == HttpStatusCode.Redirect && page.RedirectsTo!.StartsWith(Links.Account.SignIn, StringComparison.Ordinal),
                $"{address} answered {page.Status}");
        }
    }

    [Fact]
    public async Task A_page_with_a_bad_id_is_not_found()
    {
        var (_, browser) = await site.SignInAsync();

        foreach (var route in Endpoints().Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct()
            .Where(route => route.Contains("{id", StringComparison.Ordinal) || route.Contains("Id}", StringComparison.Ordinal)))
        {
            foreach (var id in new[] { "nonsense", Guid.Empty.ToString(), Guid.NewGuid().ToString(), "'--" })
            {
                var page = await browser.OpenAsync(Fill(route, id));
                Assert.True(page.Status == HttpStatusCode.NotFound, $"{route} with {id} answered {page.Status}");
            }
        }
    }

    private static string Fill(string route, string id = "00000000-0000-0000-0000-000000000001") =>
        string.Join('/', route.Split('/').Select(part => part.StartsWith('{') ? id : part));

    private IEnumerable<RouteEndpoint> Endpoints()
    {
        using var client = site.CreateClient();
        return site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText is { } route && !route.Contains("**", StringComparison.Ordinal));
    }
}

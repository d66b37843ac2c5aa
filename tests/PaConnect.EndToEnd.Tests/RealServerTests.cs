using PaConnect.Testing;
using PaConnect.Web;
using PaConnect.Web.Demo;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>What only a real server refuses: a test host without a port takes any header.</summary>
public sealed class RealServerTests(ServedSite site)
{
    [Theory]
    [InlineData("/jobs?q=café")]
    [InlineData("/jobs\r\nSet-Cookie: a=b")]
    public async Task Somebody_signs_in_from_an_address_that_no_header_can_carry(string wayBack)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = site.Address };
        var browser = new Browser(client);

        var page = await browser.OpenAsync(Links.Account.SignInThen(wayBack));
        page = await browser.SubmitAsync(page, "Sign in", ("E-mail address", DemoAccounts.Employer), ("Password", Site.Password));

        Assert.Equal(Links.Account.Home, page.RedirectsTo);
        Assert.Equal("Your account", (await browser.FollowAsync(page)).Heading);
    }
}

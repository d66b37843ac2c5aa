using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Security;

/// <summary>The site as it is served over https: everything a developer's machine relaxes is on.</summary>
public sealed class ProductionTests(ProductionTests.ProductionSite site) : IClassFixture<ProductionTests.ProductionSite>
{
    [Fact]
    public async Task Cookies_are_secure_and_bound_to_the_host()
    {
        using var client = Client();

        var response = await client.GetAsync(new Uri(Links.Account.SignIn, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var cookies = response.Headers.GetValues("Set-Cookie").ToList();
        Assert.NotEmpty(cookies);
        Assert.All(cookies, cookie =>
        {
            Assert.StartsWith("__Host-paconnect", cookie, StringComparison.Ordinal);
            Assert.Contains("secure", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
            Assert.Contains("path=/", cookie, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Fact]
    public async Task Somebody_signs_in_over_https()
    {
        var account = await site.AddAccountAsync();
        var browser = new Browser(Client());

        var form = await browser.OpenAsync(Links.Account.SignIn);
        var signedIn = await browser.SubmitAsync(form, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));

        Assert.Equal(Links.Account.Home, signedIn.RedirectsTo);
        Assert.Contains(
            signedIn.Response.Headers.GetValues("Set-Cookie"),
            cookie => cookie.StartsWith("__Host-paconnect=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Behind_a_proxy_that_speaks_https_the_forms_are_shown()
    {
        using var client = site.CreateClient(new WebApplicationFactoryClientOptions { BaseAddress = new Uri("http://localhost") });
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "192.0.2.1");

        var response = await client.GetAsync(new Uri(Links.Account.SignIn, UriKind.Relative));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Mail_cannot_be_read_in_the_browser()
    {
        using var client = Client();

        var response = await client.GetAsync(new Uri("/dev/mail", UriKind.Relative));

        Assert.NotEqual(HttpStatusCode.OK, response.StatusCode);
    }

    private HttpClient Client() => site.CreateClient(new WebApplicationFactoryClientOptions
    {
        AllowAutoRedirect = false,
        HandleCookies = true,
        BaseAddress = new Uri("https://localhost"),
    });

    public sealed class ProductionSite : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseEnvironment("Production");
            builder.UseSetting("FORWARDEDHEADERS_ENABLED", "true");
        }
    }
}

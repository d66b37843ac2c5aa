using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Security;

public sealed class HeadersTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/health/live")]
    public async Task Every_answer_keeps_the_page_to_itself(string address)
    {
        var page = await site.Open().OpenAsync(address);

        var policy = page.Response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", page.Response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("no-store", page.Response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_there_is_not_found_even_for_a_stranger()
    {
        var page = await site.Open().OpenAsync("/nowhere");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal("We cannot find that page", page.Heading);
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("TRACE")]
    public async Task Only_the_methods_that_pages_use_are_answered(string method)
    {
        using var client = site.CreateClient();

        var response = await client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/"));

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var (_, browser) = await site.SignInAsync();
        using var client = site.CreateClient();

        var response = await client.PostAsync(
            new Uri(Links.Account.SignIn, UriKind.Relative), new FormUrlEncodedContent([new("Form.Email", "a@example.org")]));

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Account.Home)).Status);
    }
}

using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Errors;

public sealed class StatusTests(Site site) : IClassFixture<Site>
{
    [Theory]
    [InlineData("/error/500")]
    [InlineData("/error/200")]
    [InlineData("/error/-1")]
    public async Task Asked_for_by_its_own_address_it_is_no_page(string address)
    {
        var page = await site.Open().OpenAsync(address);

        Assert.Equal((HttpStatusCode.NotFound, "We cannot find that page"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task A_form_whose_token_is_gone_says_so()
    {
        using var client = site.CreateClient();
        using var nothing = new FormUrlEncodedContent([]);

        var refused = await client.PostAsync(new Uri(Links.Account.Register, UriKind.Relative), nothing);

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("We could not use what was sent", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}

using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

/// <summary>What real adverts say is entered, checked, and read again by the public without losing a fact.</summary>
public sealed class RealAdvertsTests(Site site) : IClassFixture<Site>
{
    public static TheoryData<string> Patterns => [.. RealAdverts.All.Keys];

    [Theory]
    [MemberData(nameof(Patterns))]
    public async Task Every_public_fact_is_on_the_page(string pattern)
    {
        var (details, says) = RealAdverts.All[pattern];
        var advert = await site.AddLiveAdvertAsync(details);

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));
        var poster = await site.Open().OpenAsync(Links.Jobs.Poster(advert.Reference));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(HttpStatusCode.OK, poster.Status);
        Assert.All(says, words => Assert.Contains(words, page.Text, StringComparison.Ordinal));
    }
}

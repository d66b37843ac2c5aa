using System.Xml.Linq;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class FeedTests(Site site) : IClassFixture<Site>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("")]
    [InlineData("?q=choir")]
    [InlineData("?q=choir+carer&near=Winchester&miles=2&sort=Closing")]
    [InlineData("?task=Hoist")]
    [InlineData("?near=Newport")]
    [InlineData("?near=Nowhereville")]
    [InlineData("?employment=Relief&driver=no")]
    public async Task The_feed_has_the_jobs_of_the_page_in_the_same_order(string query)
    {
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Choir practice & <tea>"), at: Some.Now.AddHours(1));
        await site.AddLiveAdvertAsync(at: Some.Now.AddHours(2));

        var page = await site.Open().OpenAsync(Links.Jobs.Search + query);
        var feed = XDocument.Parse((await site.Open().OpenAsync(Links.Jobs.Feed + query)).Html);

        var onPage = page.Document.QuerySelectorAll(".app-card__link").Select(link => link.GetAttribute("href")!).ToList();
        var inFeed = feed.Descendants(Atom + "entry").Select(entry => new Uri(entry.Element(Atom + "id")!.Value).AbsolutePath);
        Assert.Equal(onPage, inFeed.Take(Math.Max(onPage.Count, 20)));
        Assert.Equal(
            Links.Jobs.Feed, page.Document.QuerySelector("link[rel=alternate]")!.GetAttribute("href")!.Split('?')[0]);
    }

    [Fact]
    public async Task An_entry_says_when_it_changed_and_leads_to_the_job()
    {
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Only in \u0001 this feed"));

        var answer = await site.Open().OpenAsync(Links.Jobs.Feed + "?q=feed");
        var entry = Assert.Single(XDocument.Parse(answer.Html).Descendants(Atom + "entry"));

        Assert.Equal("application/atom+xml", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(Links.Jobs.Job(advert.Reference), entry.Element(Atom + "link")!.Attribute("href")!.Value, StringComparison.Ordinal);
        Assert.Equal("2026-11-20T09:00:00Z", entry.Element(Atom + "updated")!.Value);
        Assert.Equal("Only in  this feed, Winchester (SO23)", entry.Element(Atom + "title")!.Value);
    }
}

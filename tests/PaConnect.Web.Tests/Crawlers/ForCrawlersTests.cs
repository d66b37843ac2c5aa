using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Hosting;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Crawlers;

public sealed class ForCrawlersTests(ForCrawlersTests.SiteWithContact site) : IClassFixture<ForCrawlersTests.SiteWithContact>
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task The_sitemap_has_open_jobs_with_their_dates_guidance_and_organisations_and_caches_may_keep_it()
    {
        var advert = await site.AddLiveAdvertAsync();

        var answer = await site.Open().OpenAsync("/sitemap.xml");
        var pages = XDocument.Parse(answer.Html).Root!.Elements(Sitemaps + "url")
            .ToDictionary(url => new Uri(url.Element(Sitemaps + "loc")!.Value).AbsolutePath, url => (string?)url.Element(Sitemaps + "lastmod"));

        Assert.Equal("2026-11-20", pages[Links.Jobs.Job(advert.Reference)]);
        Assert.Contains(Links.Guidance.WhatAPaIs, pages.Keys);
        Assert.Contains(Links.Organisation("paconnect"), pages.Keys);
        Assert.Equal("public, max-age=300", answer.Response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Robots_stay_out_of_the_private_doors_and_learn_where_the_sitemap_is()
    {
        var answer = await site.Open().OpenAsync("/robots.txt");

        Assert.Equal("text/plain", answer.Response.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Disallow: /employer\n", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Disallow: /moderation\n", answer.Html, StringComparison.Ordinal);
        Assert.Contains("/sitemap.xml\n", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whom_to_tell_of_a_weakness_is_said()
    {
        var answer = await site.Open().OpenAsync("/.well-known/security.txt");

        Assert.Contains("Contact: mailto:security@example.org\n", answer.Html, StringComparison.Ordinal);
        Assert.Contains("Expires: 2027-05-19T00:00:00Z\n", answer.Html, StringComparison.Ordinal);
    }

    public sealed class SiteWithContact : Site
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.UseSetting("PaConnect:SecurityContact", "mailto:security@example.org");
        }
    }
}

public sealed class NoContactTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Where_nobody_is_named_there_is_no_such_file() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync("/.well-known/security.txt")).Status);
}

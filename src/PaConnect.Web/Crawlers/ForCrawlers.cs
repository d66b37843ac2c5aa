using System.Globalization;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Common;
using PaConnect.Web.Pages.Guidance;
using PaConnect.Web.Security;

namespace PaConnect.Web.Crawlers;

/// <summary>What search engines and security researchers ask for by fixed names. It is the same for everybody, so caches may keep it.</summary>
internal static class ForCrawlers
{
    /// <summary>As many addresses as one sitemap may hold.</summary>
    private const int MostAddresses = 50_000;

    /// <summary>Whoever only wants to know whether it is there sends HEAD.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly string[] PrivateDoors =
        [Links.Account.Home, Links.Employers.Home, Links.Assistants.Home, Links.Moderation.Queue, Links.Admin.Home];

    private static readonly string[] StaticPages =
    [
        Links.Home, Links.Jobs.Search, Links.Organisations, Links.Guidance.Index, Links.Safety, Links.Accessibility, Links.Privacy,
        Links.Credits,
    ];

    public static void MapForCrawlers(this WebApplication app)
    {
        app.MapMethods("/sitemap.xml", Reading, SitemapAsync).AllowAnonymous();
        app.MapMethods("/robots.txt", Reading, Robots).AllowAnonymous();
        app.MapMethods("/.well-known/security.txt", Reading, SecurityContact).AllowAnonymous();
    }

    private static async Task<IResult> SitemapAsync(
        HttpContext context, PaConnectDbContext db, TimeProvider clock, IOptions<SiteSettings> settings)
    {
        var organisations = await db.Organisations.OrderBy(organisation => organisation.Slug).Take(MostAddresses / 10)
            .Select(organisation => organisation.Slug).ToListAsync();
        string[] fixedPages = [.. StaticPages, .. GuidanceTopic.All.Select(topic => topic.Address), .. organisations.Select(Links.Organisation)];
        var jobs = await db.JobListings.OpenOn(clock.Today()).NewestFirst().Take(MostAddresses - fixedPages.Length)
            .Select(job => new { job.Reference, job.ChangedAt }).ToListAsync();

        context.AllowCaches();
        var publicUrl = settings.Value.PublicUrl;
        return Results.Text(
            Xml.Write(new XElement(
                Sitemaps + "urlset",
                fixedPages.Select(page => Address(publicUrl + page)),
                jobs.Select(job => Address(publicUrl + Links.Jobs.Job(job.Reference), job.ChangedAt)))),
            "application/xml; charset=utf-8");
    }

    private static XElement Address(string address, DateTimeOffset? changedAt = null) => new(
        Sitemaps + "url",
        new XElement(Sitemaps + "loc", address),
        changedAt is { } at
            ? new XElement(Sitemaps + "lastmod", London.DateOf(at).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null);

    private static IResult Robots(HttpContext context, IOptions<SiteSettings> settings)
    {
        context.AllowCaches();
        string[] lines =
        [
            "User-agent: *",
            .. PrivateDoors.Select(door => $"Disallow: {door}"),
            "",
            $"Sitemap: {settings.Value.PublicUrl}/sitemap.xml",
            "",
        ];
        return Results.Text(string.Join('\n', lines), "text/plain; charset=utf-8");
    }

    /// <summary>RFC 9116. Where nobody has said whom to write to, there is no such file: a wrong address is worse than none.</summary>
    private static IResult SecurityContact(HttpContext context, TimeProvider clock, IOptions<SiteSettings> settings)
    {
        if (settings.Value.SecurityContact is not { Length: > 0 } contact)
        {
            return Results.NotFound();
        }

        context.AllowCaches();
        var expires = clock.GetUtcNow().AddDays(180).UtcDateTime;
        string[] lines =
        [
            $"Contact: {contact}",
            $"Expires: {expires.ToString("yyyy-MM-dd'T'00:00:00'Z'", CultureInfo.InvariantCulture)}",
            "Preferred-Languages: en",
            $"Canonical: {settings.Value.PublicUrl}/.well-known/security.txt",
            "",
        ];
        return Results.Text(string.Join('\n', lines), "text/plain; charset=utf-8");
    }

    private static void AllowCaches(this HttpContext context) => context.Response.Headers.CacheControl = "public, max-age=300";
}

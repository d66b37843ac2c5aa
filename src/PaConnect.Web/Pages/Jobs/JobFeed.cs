using System.Globalization;
using System.Xml.Linq;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Crawlers;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>A search as an Atom feed (RFC 4287). An entry's id is the address of its job, which never changes.</summary>
internal static class JobFeed
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    public static string Write(JobQuery query, IReadOnlyList<FoundJob> jobs, string publicUrl, DateTimeOffset now)
    {
        var self = publicUrl + Links.Jobs.FeedOf(query);
        return Xml.Write(new XElement(
            Atom + "feed",
            new XElement(Atom + "title", "PA jobs on PaConnect"),
            new XElement(Atom + "subtitle", "Jobs as a personal assistant. Every advert was checked by a local organisation."),
            new XElement(Atom + "id", self),
            Link("self", self),
            Link("alternate", publicUrl + Links.Jobs.Found(query)),
            new XElement(Atom + "updated", Instant(jobs.Count == 0 ? now : jobs.Max(found => found.Job.ChangedAt))),
            new XElement(Atom + "author", new XElement(Atom + "name", "PaConnect")),
            jobs.Select(found => Entry(found.Job, publicUrl + Links.Jobs.Job(found.Job.Reference)))));
    }

    private static XElement Entry(JobListing job, string address) => new(
        Atom + "entry",
        new XElement(Atom + "title", $"{job.Title}, {job.PlaceName} ({job.District})"),
        new XElement(Atom + "id", address),
        Link("alternate", address),
        new XElement(Atom + "published", Instant(job.PublishedAt)),
        new XElement(Atom + "updated", Instant(job.ChangedAt)),
        new XElement(Atom + "summary", NewspaperText.Of(job.Details, job.Reference)));

    private static XElement Link(string relation, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", address));

    private static string Instant(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}

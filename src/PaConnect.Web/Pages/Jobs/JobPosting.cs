using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaConnect.Data.JobAdverts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>
/// A job as search engines read it: schema.org's JobPosting, as JSON. The place is the district, as everywhere; the employer is not named.
/// </summary>
internal static class JobPosting
{
    /// <summary>From this many hours a week up, a job is called full-time.</summary>
    private const decimal FullTimeHours = 35;

    private static readonly TimeOnly EndOfDay = new(23, 59, 59);

    // The serializer's own encoder writes <, > and & as \u003C…, so nothing in the text can end the script it stands in.
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static string JsonOf(JobListing job, string checkedBy, string address) => JsonSerializer.Serialize(
        Without(new Dictionary<string, object?>
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "JobPosting",
            ["title"] = job.Title,
            ["description"] = Description(job),
            ["identifier"] = Thing("PropertyValue", ("name", "PaConnect"), ("value", job.Reference)),
            ["url"] = address,
            ["datePosted"] = London.DateOf(job.PublishedAt).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["validThrough"] = EndOf(job.ClosesOn),
            ["employmentType"] = EmploymentTypes(job),
            ["hiringOrganization"] = Thing("Organization", ("name", $"Private employer, through {checkedBy}")),
            ["jobLocation"] = Thing("Place", ("address", Thing(
                "PostalAddress",
                ("addressLocality", job.PlaceName),
                ("addressRegion", job.Details.Place.Locality is { } locality ? Domain.Places.NationWords.Label(locality.Nation) : null),
                ("postalCode", job.District.ToString()),
                ("addressCountry", "GB")))),
            ["baseSalary"] = Salary(job.Details.Pay),
            ["workHours"] = job.Details.Week.HoursInWords(),
            ["jobStartDate"] = job.Details.Week.StartsOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["totalJobOpenings"] = job.Details.Post?.Openings,
            ["directApply"] = true,
        }),
        Options);

    /// <summary>The last second of the London date, with London's offset on it.</summary>
    private static string EndOf(DateOnly date)
    {
        var end = date.ToDateTime(EndOfDay);
        return new DateTimeOffset(end, London.Zone.GetUtcOffset(end))
            .ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
    }

    private static string Description(JobListing job)
    {
        string?[] paragraphs =
        [
            job.About, job.TaskWords, job.Details.Tasks.More, job.Details.Week.HoursInWords(), job.Details.Week.Notes,
            .. AdvertFacts.Of(job.Details).Select(fact => $"{fact.Label}: {fact.Text.ReplaceLineEndings("; ")}"),
        ];
        return string.Concat(paragraphs.Where(text => !string.IsNullOrWhiteSpace(text))
            .Select(text => $"<p>{WebUtility.HtmlEncode(text)}</p>"));
    }

    private static string[] EmploymentTypes(JobListing job)
    {
        var time = (job.HoursTo ?? job.HoursFrom) >= FullTimeHours ? "FULL_TIME" : "PART_TIME";
        return job.Employment switch
        {
            Employment.Permanent or Employment.TermTime => [time],
            Employment.FixedTerm => [time, "TEMPORARY"],
            Employment.Relief => ["PER_DIEM", "TEMPORARY"],
            Employment.LiveIn => ["FULL_TIME"],
            Employment.Apprentice => [time, "OTHER"],
        };
    }

    /// <summary>The lines that pay for ordinary time, by the first unit that any is counted in. A sleep-in alone tells nobody the pay.</summary>
    private static Dictionary<string, object?>? Salary(PayDetails pay)
    {
        var lines = pay.Lines.Where(line => line.Kind is not PayKind.Training)
            .Select(line => (Unit: UnitText(line.Kind.Unit()), line.Pounds))
            .Where(line => line.Unit is not null)
            .ToList();
        if (lines.Count == 0)
        {
            return null;
        }

        var amounts = lines.Where(line => line.Unit == lines[0].Unit).Select(line => line.Pounds).ToList();
        var value = amounts.Min() == amounts.Max()
            ? Thing("QuantitativeValue", ("value", amounts[0]), ("unitText", lines[0].Unit))
            : Thing("QuantitativeValue", ("minValue", amounts.Min()), ("maxValue", amounts.Max()), ("unitText", lines[0].Unit));
        return Thing("MonetaryAmount", ("currency", "GBP"), ("value", value));
    }

    private static string? UnitText(PayUnit unit) => unit switch
    {
        PayUnit.Hour => "HOUR",
        PayUnit.Day => "DAY",
        PayUnit.Week => "WEEK",
        PayUnit.Year => "YEAR",
        PayUnit.Night or PayUnit.Mile => null,
    };

    private static Dictionary<string, object?> Thing(string type, params (string Name, object? Value)[] properties) =>
        Without(properties.Prepend((Name: "@type", Value: type)).ToDictionary(property => property.Name, property => property.Value));

    private static Dictionary<string, object?> Without(Dictionary<string, object?> thing) =>
        thing.Where(property => property.Value is not null).ToDictionary();
}

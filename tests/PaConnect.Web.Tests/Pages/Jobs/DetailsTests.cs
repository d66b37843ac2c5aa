using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_job_is_shown_with_who_checked_it_and_how_to_apply()
    {
        await site.Database.SaveAsync(Some.Organisation("Dorset Together", "dorset-together", districts: "DT1"));
        var details = Some.CompleteAdvertDetails(title: "Mornings by the sea", locality: Some.Locality("Dorchester", "DT1"));
        var advert = await site.AddLiveAdvertAsync(details);

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));

        Assert.Equal("Mornings by the sea", page.Heading);
        Assert.Contains("Dorset Together checked this advert.", page.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Applications.Apply(advert.Reference), page.LinkTo("Apply for this job"));
        Assert.Equal(Links.Organisation("dorset-together"), page.LinkTo("Dorset Together"));
        Assert.EndsWith($"/jobs/{advert.Reference}", page.Document.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_applied_finds_their_application_instead_of_the_button()
    {
        var applied = await SomeHiring.InAsync(site);

        var page = await applied.AsAssistant.OpenAsync(Links.Jobs.Job(applied.Advert.Reference));

        Assert.Equal(Links.Applications.Application(applied.Application.Id), page.LinkTo("See your application"));
        Assert.Null(page.LinkTo("Apply for this job"));
        Assert.NotNull((await site.Open().OpenAsync(Links.Jobs.Job(applied.Advert.Reference))).LinkTo("Apply for this job"));
    }

    [Fact]
    public async Task Small_letters_lead_to_the_one_address_for_good()
    {
        var advert = await site.AddLiveAdvertAsync();
        while (advert.Reference.All(char.IsAsciiDigit))
        {
            advert = await site.AddLiveAdvertAsync();
        }

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference.ToLowerInvariant()));

        Assert.Equal(HttpStatusCode.MovedPermanently, page.Status);
        Assert.Equal(Links.Jobs.Job(advert.Reference), page.RedirectsTo);
    }

    [Fact]
    public async Task Search_engines_are_told_pay_place_and_dates_and_no_text_can_end_the_script()
    {
        var details = Some.CompleteAdvertDetails(closesOn: new DateOnly(2027, 6, 1)) with
        {
            Role = new RoleDetails { Title = "Days </script><b>out", About = "</script><!--", Employment = Employment.Relief },
            Pay = new PayDetails { Lines = [new(PayKind.Weekday, 13.47m), new(PayKind.SleepIn, 60), new(PayKind.Weekend, 15)] },
        };
        var advert = await site.AddLiveAdvertAsync(details);

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));
        var job = JsonDocument.Parse(page.Document.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;
        var pay = job.GetProperty("baseSalary").GetProperty("value");
        var place = job.GetProperty("jobLocation").GetProperty("address");

        Assert.Contains("<script type=\"application/ld+json\">", page.Html, StringComparison.Ordinal);
        Assert.Equal("Days </script><b>out", job.GetProperty("title").GetString());
        Assert.Equal("<p>&lt;/script&gt;&lt;!--</p>", job.GetProperty("description").GetString()![..29]);
        Assert.Equal((13.47m, 15m, "HOUR"), (
            pay.GetProperty("minValue").GetDecimal(), pay.GetProperty("maxValue").GetDecimal(), pay.GetProperty("unitText").GetString()));
        Assert.Equal(("Winchester", "SO23", "GB"), (
            place.GetProperty("addressLocality").GetString(),
            place.GetProperty("postalCode").GetString(),
            place.GetProperty("addressCountry").GetString()));
        Assert.False(place.TryGetProperty("streetAddress", out _));
        Assert.Equal("2027-06-01T23:59:59+01:00", job.GetProperty("validThrough").GetString());
        Assert.Equal("2026-11-20", job.GetProperty("datePosted").GetString());
        Assert.StartsWith("Private employer, through ", job.GetProperty("hiringOrganization").GetProperty("name").GetString()!,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("closed", "Was here", "This job has ended. You cannot apply for it any more.")]
    [InlineData("paused", "This job is not on show at the moment", "You cannot apply for it at the moment. It may open again.")]
    [InlineData("held", "This job is not on show at the moment", "You cannot apply for it at the moment. It may open again.")]
    [InlineData("taken down", "This job is closed", "This job has ended. You cannot apply for it any more.")]
    public async Task A_job_that_is_not_on_show_says_so_and_no_more(string how, string heading, string sentence)
    {
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Was here"));
        await ChangeAsync(advert, one => End(one, how, Some.Now));

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));

        Assert.Equal((HttpStatusCode.OK, heading), (page.Status, page.Heading));
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sam", page.Text, StringComparison.Ordinal);
        Assert.StartsWith(heading, page.Document.Title, StringComparison.Ordinal);
        Assert.Null(page.Document.QuerySelector("script[type='application/ld+json']"));
        Assert.Null(page.LinkTo("Apply for this job"));
        Assert.Equal("noindex", page.Document.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Three_months_after_its_end_a_job_is_gone()
    {
        var advert = await site.AddLiveAdvertAsync();
        await ChangeAsync(advert, one => End(one, "closed", Some.Now.AddDays(-91)));

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));

        Assert.Equal((HttpStatusCode.Gone, "This job has ended"), (page.Status, page.Heading));
    }

    [Fact]
    public async Task What_was_never_on_show_is_not_found()
    {
        var employer = Some.Employer();
        var draft = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(employer, draft);

        foreach (var reference in new[] { draft.Reference, "K7M2PQ", "nonsense", "%01", new string('A', 2_000) })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.Jobs.Job(reference))).Status);
        }
    }

    [Fact]
    public async Task The_nearest_other_jobs_are_offered()
    {
        var shetland = new GridPoint(440_000, 1_150_000);
        var here = Some.CompleteAdvertDetails(locality: Some.Locality("Lerwick", "ZE1", Nation.Scotland, shetland));
        var advert = await site.AddLiveAdvertAsync(here);
        await site.AddLiveAdvertAsync(here with { Role = here.Role with { Title = "Next door" } });

        var page = await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference));

        Assert.NotNull(page.LinkTo("Next door"));
        Assert.Contains("Next door, Lerwick (within 1 mile)", page.Text, StringComparison.Ordinal);
    }

    private static void End(JobAdvert advert, string how, DateTimeOffset at)
    {
        switch (how)
        {
            case "closed":
                advert.CloseIt(EndReason.NotNeeded, null, Some.Author, at);
                break;
            case "paused":
                advert.PauseIt(Some.Author, at);
                break;
            case "held":
                advert.HoldIt(silently: false, Some.Moderator, at);
                break;
            default:
                advert.TakeItDown(Some.Moderator, at);
                break;
        }
    }

    private async Task ChangeAsync(JobAdvert advert, Action<JobAdvert> change)
    {
        await using var db = site.Database.Open();
        change(await db.JobAdverts.SingleAsync(one => one.Id == advert.Id));
        await db.SaveChangesAsync();
    }
}

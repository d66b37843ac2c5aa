using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_finds_a_job_by_words_and_place_and_reads_what_matters()
    {
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Sailing on Sundays"));

        var page = await site.Open().OpenAsync(Links.Jobs.Search + "?q=sailing+carer&near=Winchester&miles=5");

        Assert.Equal("1 PA job within 5 miles of Winchester, Hampshire", page.Heading);
        Assert.Contains("Sailing on Sundays New", page.Text, StringComparison.Ordinal);
        Assert.Contains("For Sam’s family, in Winchester (SO23), within 1 mile", page.Text, StringComparison.Ordinal);
        Assert.Contains("12 to 15 hours a week £13.47 an hour Permanent", page.Text, StringComparison.Ordinal);
        Assert.Contains("Closes 18 December 2026", page.Text, StringComparison.Ordinal);
        Assert.NotNull(page.LinkTo("Take away: “sailing carer”"));
    }

    [Fact]
    public async Task Nothing_found_says_how_many_there_are_further_away()
    {
        var place = Some.Locality("Romsey", "SO51", location: new Domain.Places.GridPoint(435_000, 121_000));
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Beekeeping helper", locality: place));

        var page = await site.Open().OpenAsync(Links.Jobs.Search + "?q=beekeeping&near=SO23&miles=1");

        Assert.Equal("No PA jobs within 1 mile of SO23", page.Heading);
        Assert.Equal("/jobs?q=beekeeping&near=SO23&miles=15", page.LinkTo("1 PA job within 15 miles"));
        Assert.Null(page.LinkTo("1 PA job within 2 miles"));
    }

    [Fact]
    public async Task A_place_that_is_not_clear_is_asked_about()
    {
        var which = await site.Open().OpenAsync(Links.Jobs.Search + "?near=Newport");
        var unknown = await site.Open().OpenAsync(Links.Jobs.Search + "?near=Winchster");
        var outside = await site.Open().OpenAsync(Links.Jobs.Search + "?near=JE2+3AB");

        Assert.Equal("Which Newport do you mean?", which.Heading);
        Assert.NotNull(which.LinkTo("Newport, Isle of Wight"));
        Assert.Equal("We do not know a place called Winchster", unknown.Heading);
        Assert.NotNull(unknown.LinkTo("Winchester, Hampshire"));
        Assert.Equal("We do not cover the Channel Islands or the Isle of Man", outside.Heading);
    }

    [Fact]
    public async Task Twenty_are_on_a_page_and_the_next_page_has_the_rest()
    {
        var (employer, _) = await site.AddEmployerAsync();
        for (var i = 0; i < 21; i++)
        {
            await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: $"Knitting {i}"), employer);
        }

        var first = await site.Open().OpenAsync(Links.Jobs.Search + "?q=knitting");
        var next = first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        var second = await site.Open().OpenAsync(next);

        Assert.Equal("21 PA jobs", first.Heading);
        Assert.Equal(20, first.Document.QuerySelectorAll(".app-card").Length);
        Assert.Single(second.Document.QuerySelectorAll(".app-card"));
        Assert.Null(second.Document.QuerySelector("a[rel=next]"));
    }

    [Theory]
    [InlineData("?miles=999999999999999999999&task=Nonsense&employment=9&sort=%00&driver=maybe&page=-1")]
    [InlineData("?q=%00&near=%00")]
    [InlineData("?near=%25&miles=%D9%A1")]
    [InlineData("?after=9223372036854775807_ffffffffffffffffffffffffffffffff&sort=Closing")]
    [InlineData("?after=x&sort=Nearest")]
    [InlineData("?q=%22%27%29%3B--+%26%21%7C%3A*%5C")]
    [InlineData("?q=a&q=b&near=Winchester&near=Newport&task=Hoist&task=Hoist")]
    [InlineData("?task=0&task=-5&employment=Permanent,Relief")]
    public async Task Whatever_stands_in_the_address_is_answered(string query)
    {
        foreach (var address in new[] { Links.Jobs.Search, Links.Jobs.Feed })
        {
            Assert.Equal(HttpStatusCode.OK, (await site.Open().OpenAsync(address + query)).Status);
        }
    }

    [Theory]
    [InlineData("q")]
    [InlineData("near")]
    [InlineData("task")]
    [InlineData("miles")]
    public async Task A_thousand_repeats_and_a_very_long_value_are_answered(string name)
    {
        var repeats = "?" + string.Join('&', Enumerable.Repeat($"{name}=Hoist", 1_000));
        var endless = $"?{name}={new string('a', 5_000)}";

        Assert.Equal(HttpStatusCode.OK, (await site.Open().OpenAsync(Links.Jobs.Search + repeats)).Status);
        Assert.Equal(HttpStatusCode.OK, (await site.Open().OpenAsync(Links.Jobs.Search + endless)).Status);
    }

    [Fact]
    public async Task Nothing_can_be_sent_to_a_page_that_is_only_for_reading()
    {
        var advert = await site.AddLiveAdvertAsync();
        var browser = site.Open();
        var form = await browser.OpenAsync(Links.Account.SignIn);

        foreach (var address in new[] { Links.Jobs.Search, Links.Jobs.Job(advert.Reference), Links.Jobs.Feed })
        {
            var answer = await browser.PostAsync(address, form, ("q", "carer"));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.Status);
            Assert.Equal("This page cannot be used in that way", answer.Heading);
        }
    }

    [Fact]
    public async Task The_form_works_without_script_and_keeps_what_was_chosen()
    {
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(tasks: [WorkTask.TubeFeeding]));

        var page = await site.Open().OpenAsync(Links.Jobs.Search + "?q=&near=&miles=25&task=TubeFeeding&employment=Permanent&sort=");

        Assert.Equal("1 PA job", page.Heading);
        Assert.Equal("25", page.ValueOf("How far away"));
        Assert.Equal("Permanent", page.ValueOf("Kind of job"));
        Assert.Single(page.Document.QuerySelectorAll("input[name=task]:checked"));
    }
}

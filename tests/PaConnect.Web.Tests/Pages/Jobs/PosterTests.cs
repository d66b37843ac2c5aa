using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Jobs;

public sealed class PosterTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_poster_has_the_reference_the_area_and_a_named_code_without_styles()
    {
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Saturdays in town"));

        var page = await site.Open().OpenAsync(Links.Jobs.Poster(advert.Reference));
        var code = page.Document.QuerySelector("svg.app-poster__code")!;

        Assert.Equal("Saturdays in town", page.Heading);
        Assert.Contains("Winchester (SO23)", page.Text, StringComparison.Ordinal);
        Assert.Contains(advert.Reference, page.Document.QuerySelector(".app-poster__reference")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("img", code.GetAttribute("role"));
        Assert.NotNull(code.GetAttribute("aria-label"));
        Assert.DoesNotContain("style=", page.Html, StringComparison.Ordinal);
        Assert.Contains($"PaConnect reference {advert.Reference}.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strips_to_tear_off_repeat_the_reference_and_a_short_address_and_are_not_read_out()
    {
        var advert = await site.AddLiveAdvertAsync();

        var page = await site.Open().OpenAsync(Links.Jobs.Poster(advert.Reference));

        var strips = page.Document.QuerySelectorAll(".app-poster__strips li");
        Assert.Equal(8, strips.Length);
        Assert.All(strips, strip =>
        {
            Assert.Contains(advert.Reference, strip.QuerySelector("strong")!.TextContent, StringComparison.Ordinal);
            Assert.EndsWith(Links.Jobs.Job(advert.Reference), strip.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("://", strip.TextContent, StringComparison.Ordinal);
            Assert.Equal("true", strip.ParentElement!.GetAttribute("aria-hidden"));
        });
    }

    [Fact]
    public async Task There_is_no_poster_for_a_job_that_is_not_on_show()
    {
        var employer = Some.Employer();
        var draft = Some.DraftAdvert(employer);
        await site.Database.SaveAsync(employer, draft);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.Jobs.Poster(draft.Reference))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Open().OpenAsync(Links.Jobs.Poster("nonsense"))).Status);
    }
}

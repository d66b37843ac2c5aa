using System.Net;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation.Settings;

public sealed class WordsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Guidance_is_written_in_Markdown_and_the_public_page_shows_it_without_anything_harmful()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsWords(organisation.Id));

        var saved = await lead.FollowAsync(await lead.SubmitAsync(
            form,
            "Save",
            ("Our guidance", "# Paying\n\n- Keep *payslips*\n\n[Help](https://example.org) [Bad](javascript:alert(1)) <script>alert(2)</script>")));
        var page = await site.Open().OpenAsync(Links.Organisation(organisation.Slug));

        Assert.Contains("Keep payslips", saved.Text, StringComparison.Ordinal);
        Assert.Equal("Paying", page.Document.QuerySelector(".app-markdown h3")!.TextContent);
        Assert.Equal("https://example.org", page.LinkTo("Help"));
        Assert.Null(page.LinkTo("Bad"));
        Assert.Empty(page.Document.QuerySelectorAll("main script"));
        Assert.Contains("<script>alert(2)</script>", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_too_long_or_too_deep_is_rejected_and_kept()
    {
        var (organisation, lead) = await SettingsTests.LedAsync(site);
        var form = await lead.OpenAsync(Links.Moderation.SettingsWords(organisation.Id));
        var deep = new string('>', 1_000) + " deep";

        var rejected = await lead.SubmitAsync(
            form, "Save", ("About us", new string('a', Organisation.AboutMaxLength + 1)), ("Our guidance", deep));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("About us must be 4000 characters or fewer", rejected.ErrorFor("Form.About"));
        Assert.Equal("Guidance has too many marks inside each other. Take some out", rejected.ErrorFor("Form.Guidance"));
        Assert.Equal(deep, rejected.ValueOf("Our guidance"));
    }
}

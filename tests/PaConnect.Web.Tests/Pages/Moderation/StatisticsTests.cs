using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Moderation;

public sealed class StatisticsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_was_decided_and_what_waits_is_counted_for_ones_own_organisation()
    {
        var mine = await SomeCase.OpenAsync(site, "Counted");
        await SomeCase.AddAsync(site, mine.Organisation, "Waits");
        await SomeCase.OpenAsync(site, "Of somebody else");
        await mine.Browser.SubmitAsync(
            await mine.Browser.OpenAsync(mine.Page), "Ask for changes", ("What is reason 1?", "Hard to read"));

        var page = (await mine.Browser.OpenAsync(Links.Moderation.Statistics)).Text;

        Assert.Contains("Cases that wait1", page, StringComparison.Ordinal);
        Assert.Contains("Adverts and profiles decided1", page, StringComparison.Ordinal);
        Assert.Contains("Approved at the first try0 of 1", page, StringComparison.Ordinal);
        Assert.Contains("Hard to read 1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_organisation_without_cases_reads_so()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (_, browser) = await site.SignInModeratorAsync(organisation);

        var page = (await browser.OpenAsync(Links.Moderation.Statistics)).Text;

        Assert.Contains("Half were decided withinNothing was decided", page, StringComparison.Ordinal);
    }
}

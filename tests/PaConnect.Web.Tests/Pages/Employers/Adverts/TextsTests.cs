using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class TextsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_advert_on_show_has_a_short_text_a_long_one_and_a_poster()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var page = await browser.OpenAsync(Links.Employers.AdvertTexts(advert.Id));

        Assert.Contains($"PaConnect reference {advert.Reference}.", page.ValueOf("Short text"), StringComparison.Ordinal);
        Assert.Contains($"/jobs/{advert.Reference}", page.ValueOf("The whole advert"), StringComparison.Ordinal);
        Assert.Equal(Links.Jobs.Poster(advert.Reference), page.LinkTo("Open the poster"));
    }

    [Fact]
    public async Task An_unfinished_advert_says_what_is_missing_first()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var page = await browser.OpenAsync(Links.Employers.AdvertTexts(advert.Id));

        Assert.NotNull(page.LinkTo("Say what the job pays before you send it."));
        Assert.Null(page.Document.GetElementById("short"));
    }
}

using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class PreviewForShortlistTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_employer_reads_the_private_note_as_the_shortlist_will()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var form = await browser.OpenAsync(Links.Employers.PrivateNote(advert.Id));
        await browser.SubmitAsync(form, "Save", ("What only they should know", "Seizures at dawn."));

        var page = await browser.OpenAsync(Links.Employers.PreviewForShortlist(advert.Id));

        Assert.Contains("Seizures at dawn.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Seizures", (await browser.OpenAsync(Links.Employers.PreviewAdvert(advert.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_is_not_found()
    {
        var (advert, _) = await site.OpenAdvertAsync();
        var (_, stranger) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.Employers.PreviewForShortlist(advert.Id))).Status);
    }
}

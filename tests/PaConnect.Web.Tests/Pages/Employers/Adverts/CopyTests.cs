using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class CopyTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_closed_advert_begins_a_new_draft_and_stays_closed()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id)), "Close the advert", ("I do not need a PA any more", "yes"));

        var start = await browser.OpenAsync(Links.Employers.NewAdvert);
        var copy = await browser.OpenAsync(start.LinkTo("Personal assistant for weekends")!);
        var begun = await browser.FollowAsync(await browser.SubmitAsync(copy, "Write a new advert"));

        Assert.Equal("Personal assistant for weekends", begun.Heading);
        Assert.Contains("PayDone", begun.Text, StringComparison.Ordinal);
        Assert.Contains("Closing dateTo do", begun.Text, StringComparison.Ordinal);
        Assert.NotEqual(Links.Employers.Advert(advert.Id), begun.Address);
        Assert.Equal(JobAdvertState.Closed, (await site.SavedAsync(advert.Id)).State);
    }
}

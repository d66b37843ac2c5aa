using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class CostTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_sum_begins_with_the_pay_of_the_advert()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var page = await browser.OpenAsync(Links.Employers.AdvertCost(advert.Id));

        Assert.Equal("13.47", page.ValueOf("Pay 1: pounds"));
        Assert.Equal("15", page.ValueOf("Pay 1: how many a week"));
    }

    [Fact]
    public async Task Somebody_elses_advert_is_not_found()
    {
        var (_, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.AdvertCost(advert.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.AdvertHistory(advert.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.AdvertTexts(advert.Id))).Status);
    }
}

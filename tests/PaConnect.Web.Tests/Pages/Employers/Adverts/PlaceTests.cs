using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class PlaceTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task The_place_is_found_by_the_first_half_of_a_postcode()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Place));
        await browser.SubmitAsync(
            form, "Save", ("Postcode of the place of work", "ba2"), ("How to get there", "You can park."));

        var place = (await site.SavedAsync(advert.Id)).Details.Place;
        Assert.Equal(("BA2", "You can park."), (place.Locality!.District.ToString(), place.Travel));
    }

    [Fact]
    public async Task Leaving_the_place_as_it_was_does_not_move_it()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Place));
        await browser.SubmitAsync(form, "Save");

        Assert.Equal(advert.Details.Place.Locality, (await site.SavedAsync(advert.Id)).Details.Place.Locality);
    }

    [Fact]
    public async Task A_place_we_do_not_know_is_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Place));
        var rejected = await browser.SubmitAsync(form, "Save", ("Postcode of the place of work", "Qqqqqqq"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.NotNull(rejected.ErrorFor("Form.Locality"));
    }
}

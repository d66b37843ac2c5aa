using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class ClosingTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_closing_date_is_saved()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Closing));
        await browser.SubmitAsync(form, "Save", ("Day", "1"), ("Month", "February"), ("Year", "2027"));

        Assert.Equal(new DateOnly(2027, 2, 1), (await site.SavedAsync(advert.Id)).Details.Closing.ClosesOn);
    }

    [Fact]
    public async Task Today_is_too_soon()
    {
        var (advert, browser) = await site.OpenAdvertAsync(JobAdvertDetails.Empty);

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Closing));
        var rejected = await browser.SubmitAsync(form, "Save", ("Day", "20"), ("Month", "11"), ("Year", "2026"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Closing date must be after today", rejected.ErrorFor("Form.ClosesOn"));
    }
}

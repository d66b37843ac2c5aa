using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class PayTermsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_rise_and_an_allowance_are_kept()
    {
        var (advert, browser) = await site.OpenAdvertAsync();
        var form = await browser.OpenAsync(Address(advert));

        await browser.SubmitNamedAsync(
            form,
            "Save",
            ("Form.Rises[0].Kind", nameof(PayKind.Weekday)),
            ("Form.Rises[0].Pounds", "14.10"),
            ("Form.Rises[0].When", nameof(RiseWhen.AfterTraining)),
            ("Form.AllowancePounds", "20"),
            ("Form.AllowancePer", nameof(PayUnit.Week)),
            ("Form.AllowanceFor", "Meals out"));

        var terms = (await site.SavedAsync(advert.Id)).Details.PayTerms!;
        Assert.Equal([new PayRise(PayKind.Weekday, 14.10m, RiseWhen.AfterTraining)], terms.Rises);
        Assert.Equal((20m, PayUnit.Week, "Meals out"), (terms.AllowancePounds, terms.AllowancePer, terms.AllowanceFor));
    }

    [Fact]
    public async Task A_rise_that_is_under_the_minimum_is_rejected_beside_its_box()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await browser.SubmitNamedAsync(
            await browser.OpenAsync(Address(advert)),
            "Save",
            ("Form.Rises[0].Kind", nameof(PayKind.Weekday)),
            ("Form.Rises[0].Pounds", "9"),
            ("Form.Rises[0].When", nameof(RiseWhen.AfterTraining)));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Contains("the legal minimum is", rejected.ErrorFor("Form.Rises[0].Pounds"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_allowance_that_is_half_told_is_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Address(advert)), "Save", ("What the allowance is for", "Meals out"));

        Assert.Equal("Choose how often the allowance is paid", rejected.ErrorFor("Form.AllowancePer"));
    }

    [Fact]
    public async Task It_is_refused_when_the_advert_has_ended() => await site.AssertRefusedOnceEndedAsync(AdvertSection.PayTerms);

    [Fact]
    public async Task Somebody_elses_is_not_found()
    {
        var (advert, _) = await site.OpenAdvertAsync();
        var (_, other) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Address(advert))).Status);
    }

    private static string Address(JobAdvert advert) => Links.Employers.AdvertSection(advert.Id, AdvertSection.PayTerms);
}

using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class HouseholdTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_told_about_the_home_is_kept()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        await browser.SubmitAsync(
            await browser.OpenAsync(Address(advert)),
            "Save",
            ("Does anybody smoke?", Smoking.OutsideOnly.Label()),
            (PetKind.Cat.Label(), "yes"),
            ("Are there children in the home?", "Yes"),
            ("More about the home", "There is a piano."));

        var household = (await site.SavedAsync(advert.Id)).Details.Household!;
        Assert.Equal((Smoking.OutsideOnly, true, "There is a piano."), (household.Smoking, household.Children, household.Notes));
        Assert.Equal([PetKind.Cat], household.Pets);
    }

    [Fact]
    public async Task Pets_and_no_pets_at_once_are_rejected()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Address(advert)), "Save", (PetKind.Cat.Label(), "yes"), ("There are no pets", "yes"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose the pets, or say that there are none, not both", rejected.ErrorFor("Form.NoPets"));
    }

    [Fact]
    public async Task It_is_refused_when_the_advert_has_ended() => await site.AssertRefusedOnceEndedAsync(AdvertSection.Household);

    [Fact]
    public async Task Somebody_elses_is_not_found()
    {
        var (advert, _) = await site.OpenAdvertAsync();
        var (_, other) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Address(advert))).Status);
    }

    private static string Address(JobAdvert advert) => Links.Employers.AdvertSection(advert.Id, AdvertSection.Household);
}

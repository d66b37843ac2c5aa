using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class RequirementsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task What_is_asked_and_a_limit_with_its_reason_are_saved()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Requirements)),
            "Save",
            ("Thing 1: what you ask for", "Likes cats"),
            ("Thing 1: how much it matters", "Good to have"),
            ("Must drive, in their own car", "yes"),
            ("What the limit is about", "Sex"),
            ("If it is about sex: who is the job for?", "A woman"),
            ("What the advert will say", "Women only"),
            ("Tasks that need the limit", "Washing and dressing"),
            ("Why nobody else could do them", "My privacy"));

        var asked = (await site.SavedAsync(advert.Id)).Details.Requirements;
        Assert.Equal([new Requirement("Likes cats", RequirementLevel.Desirable)], asked.Asked);
        Assert.Equal(DriverNeed.DriveOwnCar, asked.Driver);
        Assert.Equal(
            new OccupationalRequirement(ProtectedCharacteristic.Sex, "Women only", "Washing and dressing", "My privacy") { ForSex = Sex.Woman },
            asked.Occupational);
    }

    [Theory]
    [InlineData("Sex", "It is not about sex", "Choose whether the job is for a woman or for a man")]
    [InlineData("Religion or belief", "A man", "Choose “It is not about sex”, or change what the limit is about")]
    public async Task Whom_a_limit_names_is_said_where_it_is_about_sex_and_only_there(string about, string whom, string error)
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var rejected = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Requirements)),
            "Save",
            ("What the limit is about", about),
            ("If it is about sex: who is the job for?", whom),
            ("What the advert will say", "As I need it"),
            ("Tasks that need the limit", "Washing and dressing"),
            ("Why nobody else could do them", "My privacy"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(error, rejected.ErrorFor("Form.Occupational.ForSex"));
        Assert.Null((await site.SavedAsync(advert.Id)).Details.Requirements.Occupational);
    }

    [Fact]
    public async Task A_limit_needs_all_four_answers_and_a_thing_its_level()
    {
        var (advert, browser) = await site.OpenAdvertAsync();

        var form = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Requirements));
        var rejected = await browser.SubmitAsync(
            form, "Save", ("Thing 2: what you ask for", "Likes cats"), ("What the advert will say", "Women only"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Thing 2: choose how much it matters", rejected.ErrorFor("Form.Asked[1].Level"));
        Assert.Equal("Choose what the limit is about", rejected.ErrorFor("Form.Occupational.Characteristic"));
        Assert.Equal("Choose or enter which tasks need the limit", rejected.ErrorFor("Form.Occupational.Tasks"));
        Assert.Equal("Enter why nobody else could do them", rejected.ErrorFor("Form.Occupational.Reason"));
    }
}

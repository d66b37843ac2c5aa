using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_sets_up_as_an_employer_for_themselves()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Employers.New);
        var saved = await browser.SubmitAsync(
            form,
            "Save and continue",
            ("Myself", "yes"),
            ("Name to show on adverts", "Sam"),
            ("Where does the money come from?", "Our own money"),
            ("Postcode", "SO23"));
        var page = await browser.FollowAsync(saved);

        Assert.Equal("Sam", page.Heading);
        Assert.Contains("Winchester (SO23)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_acts_for_another_must_say_until_when()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Employers.New);
        var rejected = await browser.SubmitAsync(
            form, "Save and continue", ("My child (I am the parent)", "yes"), ("Name to show on adverts", "Sam’s family"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Enter the last day you may act for this person", rejected.ErrorFor("Form.UntilOn"));
        Assert.Equal("Choose where the money comes from", rejected.ErrorFor("Form.Funding"));
        Assert.Equal("Enter your postcode or its first half", rejected.ErrorFor("Form.Place"));
        Assert.Equal("Sam’s family", rejected.ValueOf("Name to show on adverts"));
    }

    [Fact]
    public async Task A_name_of_several_places_asks_which_and_the_answer_counts()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Employers.New);
        var asked = await browser.SubmitAsync(
            form,
            "Save and continue",
            ("Myself", "yes"),
            ("Name to show on adverts", "Alex"),
            ("Where does the money come from?", "Our own money"),
            ("Postcode", "Newport"));
        var saved = await browser.SubmitAsync(asked, "Save and continue", ("Newport, Isle of Wight", "yes"));
        var page = await browser.FollowAsync(saved);

        Assert.Equal("There is more than one Newport. Choose the one you mean", asked.ErrorFor("Form.Place"));
        Assert.Contains("(PO30)", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_place_offers_the_nearest_and_another_may_still_be_typed()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Employers.New);
        var asked = await browser.SubmitAsync(
            form,
            "Save and continue",
            ("Myself", "yes"),
            ("Name to show on adverts", "Alex"),
            ("Where does the money come from?", "Our own money"),
            ("Postcode", "Winchster"));
        var saved = await browser.SubmitAsync(
            asked, "Save and continue", ("Winchester, Hampshire", "yes"), ("Postcode", "SO51"));
        var page = await browser.FollowAsync(saved);

        Assert.StartsWith("We do not know Winchster.", asked.ErrorFor("Form.Place"), StringComparison.Ordinal);
        Assert.Contains("Romsey (SO51)", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jo 07700 900123")]
    [InlineData("jo@example.org")]
    public async Task The_name_on_adverts_is_no_place_for_an_address_because_nobody_checks_it(string name)
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Employers.New);
        var rejected = await browser.SubmitAsync(form, "Save and continue", ("Name to show on adverts", name));

        Assert.Equal("Name must not have a phone number or an e-mail address in it", rejected.ErrorFor("Form.DisplayName"));
    }
}

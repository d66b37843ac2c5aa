using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Assistants;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_came_to_apply_is_told_so_and_sends_no_empty_profile()
    {
        var advert = await site.AddLiveAdvertAsync();
        var (_, browser) = await site.SignInAsync();
        var apply = await browser.OpenAsync(Links.Applications.Apply(advert.Reference));

        var who = await browser.FollowAsync(apply);
        var letter = await browser.FollowAsync(await TypeAsync(browser, who, "1990"));

        Assert.Equal("Tell us who you are", who.Heading);
        Assert.Contains("On the next page you write your letter.", who.Text, StringComparison.Ordinal);
        Assert.Contains("Saved. Now write your letter.", letter.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Send my profile along", letter.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_begins_a_profile()
    {
        var (_, browser) = await site.SignInAsync();
        var home = await browser.OpenAsync(Links.Assistants.Home);

        var page = await TypeAsync(browser, await browser.OpenAsync(home.LinkTo("Begin my profile")!), "1990");
        var profile = await browser.FollowAsync(page);

        Assert.Equal("Your profile", profile.Heading);
        Assert.Equal(Links.Assistants.Home, (await browser.OpenAsync(Links.Assistants.Begin)).RedirectsTo);
    }

    [Fact]
    public async Task What_is_missing_is_rejected_beside_its_field()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Assistants.Begin);
        var rejected = await browser.SubmitAsync(form, "Save and continue", ("First name", "Robin 07700 900123"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("First name must not have a number in it", rejected.ErrorFor("Form.FirstName"));
        Assert.Equal("Enter your surname", rejected.ErrorFor("Form.Surname"));
        Assert.Equal("Enter your date of birth", rejected.ErrorFor("Form.BornOn"));
    }

    [Fact]
    public async Task A_first_name_is_no_place_for_an_address_because_nobody_checks_it()
    {
        var (_, browser) = await site.SignInAsync();

        var form = await browser.OpenAsync(Links.Assistants.Begin);
        var rejected = await browser.SubmitAsync(form, "Save and continue", ("First name", "robin@example.org"));

        Assert.Equal("First name must not have a phone number or an e-mail address in it", rejected.ErrorFor("Form.FirstName"));
    }

    [Fact]
    public async Task Somebody_under_18_is_refused()
    {
        var (_, browser) = await site.SignInAsync();

        var refused = await TypeAsync(browser, await browser.OpenAsync(Links.Assistants.Begin), "2010");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["You must be 18 or over to join the register."], refused.Errors);
    }

    [Fact]
    public async Task A_second_profile_is_overtaken_by_the_first()
    {
        var (_, browser) = await site.SignInAsync();
        var form = await browser.OpenAsync(Links.Assistants.Begin);
        await TypeAsync(browser, form, "1990");

        var overtaken = await TypeAsync(browser, form, "1990");

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
    }

    private static Task<Page> TypeAsync(Browser browser, Page form, string year) => browser.SubmitAsync(
        form,
        "Save and continue",
        ("First name", "Robin"),
        ("Surname", "Marsh"),
        ("Day", "27"),
        ("Month", "3"),
        ("Year", year));
}

using System.Net;
using PaConnect.Testing;
using PaConnect.Web.Pages.Account;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed class SignInTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_stranger_is_led_to_sign_in_and_back_to_where_they_were_going()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var turnedAway = await browser.OpenAsync(Links.Employers.Home);
        var form = await browser.FollowAsync(turnedAway);
        var signedIn = await browser.SubmitAsync(
            form, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));

        Assert.Equal(Links.Employers.Home, signedIn.RedirectsTo);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/jobs?q=café")]
    public async Task Nobody_is_led_to_another_site_or_to_what_no_header_can_say(string elsewhere)
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.SignInThen(elsewhere));
        var signedIn = await browser.SubmitAsync(
            form, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));

        Assert.Equal(Links.Account.Home, signedIn.RedirectsTo);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_get_the_same_answer()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.SignIn);
        var wrong = await browser.SubmitAsync(form, "Sign in", ("E-mail address", account.Email!), ("Password", "not this one"));
        var unknown = await browser.SubmitAsync(form, "Sign in", ("E-mail address", "no@example.org"), ("Password", "not this one"));

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(SignInModel.NotRight, wrong.ErrorFor("Form.Email"));
        Assert.Equal(SignInModel.NotRight, unknown.ErrorFor("Form.Email"));
    }

    [Fact]
    public async Task Five_wrong_tries_lock_the_account_even_for_the_right_password()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();
        var form = await browser.OpenAsync(Links.Account.SignIn);
        for (var tries = 0; tries < 5; tries++)
        {
            await browser.SubmitAsync(form, "Sign in", ("E-mail address", account.Email!), ("Password", "not this one"));
        }

        var locked = await browser.SubmitAsync(form, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));

        Assert.Equal(HttpStatusCode.BadRequest, locked.Status);
        Assert.Equal(SignInModel.NotRight, locked.ErrorFor("Form.Email"));
    }

    [Fact]
    public async Task The_way_to_sign_in_does_not_repeat_the_host_that_was_asked_for()
    {
        using var client = site.CreateClient(new() { AllowAutoRedirect = false });
        using var asked = new HttpRequestMessage(HttpMethod.Get, Links.Employers.Home);
        asked.Headers.Host = "evil.example";

        var answer = await client.SendAsync(asked);

        Assert.Equal(Links.Account.SignInThen(Links.Employers.Home), answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Signing_out_needs_a_button_and_ends_it()
    {
        var (_, browser) = await site.SignInAsync();

        var page = await browser.OpenAsync(Links.Account.SignOut);
        var signedOut = await browser.SubmitAsync(page, "Sign out");

        Assert.Equal(Links.Account.SignedOut, signedOut.RedirectsTo);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync(Links.Account.Home)).Status);
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Accounts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed class NewPasswordTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_forgotten_password_is_replaced_once_and_ends_what_was_signed_in_before()
    {
        var (account, before) = await site.SignInAsync();
        var browser = site.Open();
        var link = await AskAsync(browser, account);

        var form = await browser.OpenAsync(link);
        var saved = await browser.SubmitAsync(form, "Save my password", ("New password", "three odd words"));
        var again = await browser.SubmitAsync(form, "Save my password", ("New password", "other odd words"));

        Assert.Equal(Links.Account.SignIn, saved.RedirectsTo);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Equal("This link has been used or is too old. Ask for a new one", again.ErrorFor("Form.Password"));
        var signIn = await browser.OpenAsync(Links.Account.SignIn);
        var signedIn = await browser.SubmitAsync(
            signIn, "Sign in", ("E-mail address", account.Email!), ("Password", "three odd words"));
        Assert.Equal(Links.Account.Home, signedIn.RedirectsTo);

        site.Clock.Now += TimeSpan.FromMinutes(2);
        Assert.Equal(HttpStatusCode.Redirect, (await before.OpenAsync(Links.Account.Home)).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Account.Home)).Status);
    }

    [Theory]
    [InlineData("", "Enter a password")]
    [InlineData("short", "Password must be 10 characters or more")]
    [InlineData("aaaaaaaaaaaa", "Use at least 4 different characters in your password")]
    public async Task A_password_that_is_easy_to_guess_is_rejected_and_the_link_still_works(string password, string message)
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();
        var form = await browser.OpenAsync(await AskAsync(browser, account));

        var rejected = await browser.SubmitAsync(form, "Save my password", ("New password", password));
        var saved = await browser.SubmitAsync(rejected, "Save my password", ("New password", "three odd words"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(message, rejected.ErrorFor("Form.Password"));
        Assert.Equal("", rejected.ValueOf("New password"));
        Assert.Equal(Links.Account.SignIn, saved.RedirectsTo);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_link_that_was_made_up_changes_and_confirms_nothing(string token)
    {
        var account = await site.AddAccountAsync(isConfirmed: false);
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.NewPassword(account.Id, token));
        var rejected = await browser.SubmitAsync(form, "Save my password", ("New password", "three odd words"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        await using var db = site.Database.Open();
        var kept = await db.Users.SingleAsync(user => user.Id == account.Id);
        Assert.False(kept.EmailConfirmed);
        Assert.Equal(account.PasswordHash, kept.PasswordHash);
    }

    private async Task<string> AskAsync(Browser browser, SignInAccount account)
    {
        var form = await browser.OpenAsync(Links.Account.ForgottenPassword);
        await browser.SubmitAsync(form, "Send me a link", ("E-mail address", account.Email!));
        return Site.LinkIn(await site.MailSayingAsync("Choose a new password", $"To: {account.Email}"));
    }
}

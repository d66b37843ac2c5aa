using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed partial class RegisterTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_registers_confirms_by_the_mailed_link_and_signs_in()
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", "new@example.org"), ("Choose a password", "three odd words"));
        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);

        var mail = await site.MailSayingAsync("Confirm your e-mail address");
        Assert.Contains("To: new@example.org", mail, StringComparison.Ordinal);
        var confirm = await browser.OpenAsync(new Uri(Link().Match(mail).Value).PathAndQuery);
        var confirmed = await browser.SubmitAsync(confirm, "This is my e-mail address");
        Assert.Equal(Links.Account.SignIn, confirmed.RedirectsTo);

        var signIn = await browser.FollowAsync(confirmed);
        Assert.Contains("Your e-mail address is confirmed", signIn.Text, StringComparison.Ordinal);
        var signedIn = await browser.SubmitAsync(
            signIn, "Sign in", ("E-mail address", "new@example.org"), ("Password", "three odd words"));
        Assert.Contains("new@example.org", (await browser.FollowAsync(signedIn)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "three odd words", "Form.Email", "Enter your e-mail address")]
    [InlineData("nonsense", "three odd words", "Form.Email", "Enter an e-mail address such as name@example.org")]
    [InlineData("a@b", "three odd words", "Form.Email", "Enter an e-mail address such as name@example.org")]
    [InlineData("x@example.org", "", "Form.Password", "Enter a password")]
    [InlineData("x@example.org", "short", "Form.Password", "Password must be 10 characters or more")]
    [InlineData("x@example.org", "aaaaaaaaaaaa", "Form.Password", "Use at least 4 different characters in your password")]
    public async Task What_cannot_be_used_is_rejected_beside_its_field(
        string email, string password, string field, string message)
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var rejected = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", email), ("Choose a password", password));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(message, rejected.ErrorFor(field));
        Assert.Equal(email, rejected.ValueOf("E-mail address"));
        Assert.Equal("", rejected.ValueOf("Choose a password"));
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_no_second_account()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", account.Email!), ("Choose a password", "three odd words"));

        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);
        await site.MailSayingAsync("You have a PaConnect account");
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Users.CountAsync(
            user => user.NormalizedEmail == account.NormalizedEmail));
    }

    [Fact]
    public async Task A_weak_password_does_not_tell_whether_the_address_is_known()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var rejected = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", account.Email!), ("Choose a password", "aaaaaaaaaaaa"));

        Assert.Equal("Use at least 4 different characters in your password", rejected.ErrorFor("Form.Password"));
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Link();
}

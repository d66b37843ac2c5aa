using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed class EmailTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_address_is_changed_by_the_link_in_the_new_mailbox_and_the_old_one_is_told()
    {
        var (account, browser) = await site.SignInAsync();
        var asked = await AskAsync(browser, "mine.now@example.org");
        Assert.Equal(Links.Account.Home, asked.RedirectsTo);
        await site.MailSayingAsync($"To: {account.Email}", "asked to use another e-mail address");
        var link = Site.LinkIn(await site.MailSayingAsync("To: mine.now@example.org", "wants to use this e-mail address"));

        var elsewhere = site.Open();
        var page = await elsewhere.OpenAsync(link);
        var changed = await elsewhere.SubmitAsync(page, "This is my e-mail address");
        var again = await elsewhere.SubmitAsync(page, "This is my e-mail address");

        Assert.Equal(Links.Account.SignIn, changed.RedirectsTo);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        Assert.Contains(again.Errors, error => error.StartsWith("This link has been used", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.BadRequest, (await SignInAsync(elsewhere, account.Email!)).Status);
        Assert.Equal(Links.Account.Home, (await SignInAsync(elsewhere, "mine.now@example.org")).RedirectsTo);
        await using var db = site.Database.Open();
        Assert.Equal(
            ["address asked", "address changed"],
            await db.History.Where(row => row.SubjectId == account.Id).OrderBy(row => row.Id).Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task The_address_of_another_account_is_not_taken_and_nobody_learns_that_it_is_one()
    {
        var other = await site.AddAccountAsync();
        var (account, browser) = await site.SignInAsync();

        var asked = await AskAsync(browser, other.Email!);

        Assert.Equal(Links.Account.Home, asked.RedirectsTo);
        await site.MailSayingAsync($"To: {account.Email}", "asked to use another e-mail address");
        await using var db = site.Database.Open();
        Assert.False(await db.MailMessages.AnyAsync(mail => mail.ToAccountId == other.AccountId));
        Assert.Equal(account.Email, (await db.Users.SingleAsync(user => user.Id == account.Id)).Email);
    }

    [Theory]
    [InlineData("", Site.Password, "Form.Email", "Enter your new e-mail address")]
    [InlineData("nonsense", Site.Password, "Form.Email", "Enter an e-mail address such as name@example.org")]
    [InlineData("x@example.org", "", "Form.Password", "Enter your password")]
    [InlineData("x@example.org", "not this one", "Form.Password", "That is not your password. After five wrong tries, wait 15 minutes")]
    public async Task What_cannot_be_used_is_rejected_beside_its_field(string email, string password, string field, string message)
    {
        var (_, browser) = await site.SignInAsync();

        var rejected = await AskAsync(browser, email, password);

        Assert.Equal((HttpStatusCode.BadRequest, message), (rejected.Status, rejected.ErrorFor(field)));
        Assert.Equal(email, rejected.ValueOf("New e-mail address"));
        Assert.Equal("", rejected.ValueOf("Your password"));
    }

    [Fact]
    public async Task A_link_that_was_made_up_changes_nothing()
    {
        var (account, browser) = await site.SignInAsync();
        await AskAsync(browser, "wished@example.org");

        var page = await browser.OpenAsync(Links.Account.NewEmail(account.Id, "nonsense"));
        var rejected = await browser.SubmitAsync(page, "This is my e-mail address");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        await using var db = site.Database.Open();
        var kept = await db.Users.SingleAsync(user => user.Id == account.Id);
        Assert.Equal((account.Email, account.UserName, "wished@example.org"), (kept.Email, kept.UserName, kept.NewEmail));
    }

    private static async Task<Page> AskAsync(Browser browser, string email, string password = Site.Password) => await browser.SubmitAsync(
        await browser.OpenAsync(Links.Account.Email),
        "Send me the link",
        ("New e-mail address", email),
        ("Your password", password));

    private static async Task<Page> SignInAsync(Browser browser, string email) => await browser.SubmitAsync(
        await browser.OpenAsync(Links.Account.SignIn), "Sign in", ("E-mail address", email), ("Password", Site.Password));
}

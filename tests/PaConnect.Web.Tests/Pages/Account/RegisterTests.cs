using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

public sealed class RegisterTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Somebody_registers_chooses_a_password_by_the_mailed_link_and_signs_in()
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(form, "Create my account", ("E-mail address", "new@example.org"));
        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);
        Assert.Contains("The link goes to new@example.org.", (await browser.FollowAsync(sent)).Text, StringComparison.Ordinal);

        var mail = await site.MailSayingAsync("Confirm your e-mail address", "To: new@example.org");
        var choose = await browser.OpenAsync(Site.LinkIn(mail));
        var chosen = await browser.SubmitAsync(choose, "Save my password", ("New password", "three odd words"));
        Assert.Equal(Links.Account.SignIn, chosen.RedirectsTo);

        var signIn = await browser.FollowAsync(chosen);
        Assert.Contains("Your password is saved", signIn.Text, StringComparison.Ordinal);
        var signedIn = await browser.SubmitAsync(
            signIn, "Sign in", ("E-mail address", "new@example.org"), ("Password", "three odd words"));
        Assert.Contains("new@example.org", (await browser.FollowAsync(signedIn)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_came_to_apply_is_led_back_to_it_when_they_have_an_account()
    {
        var advert = await site.AddLiveAdvertAsync();
        var browser = site.Open();
        var apply = Links.Applications.Apply(advert.Reference);

        var signIn = await browser.FollowAsync(await browser.OpenAsync(apply));
        var form = await browser.OpenAsync(signIn.LinkTo("Create an account")!);
        await browser.SubmitAsync(form, "Create my account", ("E-mail address", "applies@example.org"));
        var mail = await site.MailSayingAsync("Confirm your e-mail address", "To: applies@example.org");
        var onAnotherDevice = site.Open();
        var choose = await onAnotherDevice.OpenAsync(Site.LinkIn(mail));
        var chosen = await onAnotherDevice.SubmitAsync(choose, "Save my password", ("New password", "three odd words"));
        var signedIn = await onAnotherDevice.SubmitAsync(
            await onAnotherDevice.FollowAsync(chosen),
            "Sign in",
            ("E-mail address", "applies@example.org"),
            ("Password", "three odd words"));

        Assert.Equal(apply, signedIn.RedirectsTo);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/jobs?q=café")]
    public async Task No_other_site_is_remembered_as_the_way_back(string elsewhere)
    {
        var (browser, email) = (site.Open(), $"{Guid.NewGuid():N}@example.org");
        var form = await browser.OpenAsync(Links.Account.RegisterThen(elsewhere));
        await browser.SubmitAsync(form, "Create my account", ("E-mail address", email));

        await using var db = site.Database.Open();
        Assert.Null((await db.Users.SingleAsync(account => account.Email == email)).GoingTo);
    }

    [Theory]
    [InlineData("", "Enter your e-mail address")]
    [InlineData("nonsense", "Enter an e-mail address such as name@example.org")]
    [InlineData("a@b", "Enter an e-mail address such as name@example.org")]
    [InlineData("\"a@b\"@example.org", "Enter an e-mail address such as name@example.org")]
    public async Task What_is_no_address_is_rejected_beside_its_field(string email, string message)
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var rejected = await browser.SubmitAsync(form, "Create my account", ("E-mail address", email));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(message, rejected.ErrorFor("Form.Email"));
        Assert.Equal(email, rejected.ValueOf("E-mail address"));
    }

    [Fact]
    public async Task A_known_address_gets_the_same_answer_and_no_second_account()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(form, "Create my account", ("E-mail address", account.Email!));

        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);
        await site.MailSayingAsync("You have a PaConnect account", $"To: {account.Email}");
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.Users.CountAsync(
            user => user.NormalizedEmail == account.NormalizedEmail));
    }

    [Fact]
    public async Task A_password_that_stood_there_before_the_address_was_confirmed_does_not_work()
    {
        var account = await site.AddAccountAsync(isConfirmed: false);
        var browser = site.Open();
        var form = await browser.OpenAsync(Links.Account.Register);
        await browser.SubmitAsync(form, "Create my account", ("E-mail address", account.Email!));

        var mail = await site.MailSayingAsync("Confirm your e-mail address", $"To: {account.Email}");
        var choose = await browser.OpenAsync(Site.LinkIn(mail));
        await browser.SubmitAsync(choose, "Save my password", ("New password", "words of its owner"));

        var signIn = await browser.OpenAsync(Links.Account.SignIn);
        var stranger = await browser.SubmitAsync(
            signIn, "Sign in", ("E-mail address", account.Email!), ("Password", Site.Password));
        var owner = await browser.SubmitAsync(
            signIn, "Sign in", ("E-mail address", account.Email!), ("Password", "words of its owner"));
        Assert.Equal(HttpStatusCode.BadRequest, stranger.Status);
        Assert.Equal(Links.Account.Home, owner.RedirectsTo);
    }

    [Fact]
    public async Task One_mailbox_gets_five_such_mails_a_day_whoever_asks()
    {
        var account = await site.AddAccountAsync();
        var browser = site.Open();
        var register = await browser.OpenAsync(Links.Account.Register);
        var forgotten = await browser.OpenAsync(Links.Account.ForgottenPassword);
        for (var times = 0; times < 4; times++)
        {
            await browser.SubmitAsync(register, "Create my account", ("E-mail address", account.Email!));
            await browser.SubmitAsync(forgotten, "Send me a link", ("E-mail address", account.Email!));
        }

        await using var db = site.Database.Open();
        Assert.Equal(5, await db.MailMessages.CountAsync(mail => mail.ToAccountId == account.AccountId));
    }

    [Fact]
    public async Task An_address_with_an_apostrophe_can_register()
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", "mary.o'brien@example.org"));

        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);
    }

    [Fact]
    public async Task Registering_the_same_address_many_times_at_once_is_no_fault()
    {
        var browsers = Enumerable.Range(0, 6).Select(_ => site.Open()).ToList();
        var forms = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync(Links.Account.Register)));

        var answers = await Task.WhenAll(browsers.Zip(forms, (browser, form) => browser.SubmitAsync(
            form, "Create my account", ("E-mail address", "atonce@example.org"))));

        Assert.Contains(answers, answer => answer.RedirectsTo == Links.Account.RegisterSent);
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{answer.Status}"));
    }
}

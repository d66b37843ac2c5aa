using System.Net;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Account;

/// <summary>Apart from the other tests of the page, which look for the only mail that was sent.</summary>
public sealed class RegisterOddlyTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_address_with_an_apostrophe_can_register()
    {
        var browser = site.Open();

        var form = await browser.OpenAsync(Links.Account.Register);
        var sent = await browser.SubmitAsync(
            form, "Create my account", ("E-mail address", "mary.o'brien@example.org"), ("Choose a password", "three odd words"));

        Assert.Equal(Links.Account.RegisterSent, sent.RedirectsTo);
    }

    [Fact]
    public async Task Registering_the_same_address_many_times_at_once_is_no_fault()
    {
        var browsers = Enumerable.Range(0, 6).Select(_ => site.Open()).ToList();
        var forms = await Task.WhenAll(browsers.Select(browser => browser.OpenAsync(Links.Account.Register)));

        var answers = await Task.WhenAll(browsers.Zip(forms, (browser, form) => browser.SubmitAsync(
            form, "Create my account", ("E-mail address", "atonce@example.org"), ("Choose a password", "three odd words"))));

        Assert.Contains(answers, answer => answer.RedirectsTo == Links.Account.RegisterSent);
        Assert.All(answers, answer => Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Conflict, $"{answer.Status}"));
    }
}

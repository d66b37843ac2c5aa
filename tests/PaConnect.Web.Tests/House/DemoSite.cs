using PaConnect.Testing;

namespace PaConnect.Web.Tests.House;

/// <summary>The site with the demo data in it.</summary>
public sealed class DemoSite : Site
{
    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await SeedDemoAsync();
    }

    public async Task<Browser> SignInAsDemoAsync(string email)
    {
        var browser = Open();
        var form = await browser.OpenAsync(Links.Account.SignIn);
        await browser.SubmitAsync(form, "Sign in", ("E-mail address", email), ("Password", Password));
        return browser;
    }
}

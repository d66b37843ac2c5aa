using System.Net;
using PaConnect.Domain.Authorities;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Who_acts_for_one_employer_begins_at_once_with_its_place()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var begun = await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.NewAdvert), "Begin");
        var list = await browser.FollowAsync(begun);
        var home = await browser.OpenAsync(Links.Employers.Home);

        Assert.Equal("Your advert", list.Heading);
        Assert.Equal(begun.RedirectsTo, home.LinkTo("Advert without a title yet"));
        Assert.Contains("No applications yet", home.Text, StringComparison.Ordinal);
        var preview = await browser.OpenAsync(begun.RedirectsTo + "/preview");
        Assert.Contains($"{employer.Locality.Name} ({employer.Locality.District})", preview.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_acts_for_several_says_for_whom()
    {
        var (employer, account) = await site.AddEmployerAsync();
        var other = Some.Employer("Alex");
        await site.Database.SaveAsync(other, Authority.OfFounder(account.AccountId, other.Id, ActsAs.Self, Some.Today, null));
        var browser = await site.SignInAsync(account);

        var form = await browser.OpenAsync(Links.Employers.NewAdvert);
        var rejected = await browser.SubmitAsync(form, "Begin");
        var begun = await browser.SubmitAsync(rejected, "Begin", ("Alex", "yes"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose who the advert is for", rejected.ErrorFor("Form.Employer"));
        Assert.Equal(HttpStatusCode.Redirect, begun.Status);
        Assert.NotEqual(employer.Id, other.Id);
    }

    [Fact]
    public async Task Nobody_writes_for_somebody_elses_employer()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var (_, stranger) = await site.SignInEmployerAsync();

        var form = await stranger.OpenAsync(Links.Employers.NewAdvert);
        var answer = await stranger.PostAsync(Links.Employers.NewAdvert, form, ("Form.Employer", employer.Id.ToString()));

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }
}

using System.Net;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers;

public sealed class DetailsTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Whoever_acts_for_an_employer_reads_their_details_and_the_way_to_change_them()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var page = await browser.OpenAsync(Links.Employers.Details(employer.Id));

        Assert.Equal(employer.DisplayName, page.Heading);
        Assert.Contains("Winchester", page.Text, StringComparison.Ordinal);
        Assert.Equal(Links.Employers.Edit(employer.Id), page.LinkTo("Change these details"));
    }

    [Fact]
    public async Task An_advert_is_begun_from_there()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var begun = await browser.SubmitAsync(await browser.OpenAsync(Links.Employers.Details(employer.Id)), "Write an advert");

        Assert.Contains("Your answers", (await browser.FollowAsync(begun)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_and_nobodys_are_not_found()
    {
        var (employer, _) = await site.AddEmployerAsync();
        var (_, other) = await site.SignInEmployerAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Links.Employers.Details(employer.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(Links.Employers.Details(Id<Employer>.New()))).Status);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_asked_to()
    {
        var (employer, _) = await site.AddEmployerAsync();

        var page = await site.Open().OpenAsync(Links.Employers.Details(employer.Id));

        Assert.StartsWith(Links.Account.SignIn, page.RedirectsTo, StringComparison.Ordinal);
    }
}

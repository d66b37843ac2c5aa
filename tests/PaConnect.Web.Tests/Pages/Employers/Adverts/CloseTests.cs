using System.Net;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class CloseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_filled_advert_is_closed_and_the_applicants_are_told_kindly()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await site.Database.SaveAsync(Some.Application(advert, assistant));

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        var closed = await browser.SubmitAsync(form, "Close the advert", ("I have found a PA", "yes"));
        var again = await browser.SubmitAsync(form, "Close the advert", ("I have found a PA", "yes"));

        Assert.Equal(HttpStatusCode.Redirect, closed.Status);
        Assert.Equal(JobAdvertState.Filled, (await site.SavedAsync(advert.Id)).State);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(
            "News about a job you applied for", await site.MailSayingAsync("the employer has found a PA"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_it_is_closed_must_be_said()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var form = await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id));
        var rejected = await browser.SubmitAsync(form, "Close the advert");

        Assert.Equal("Choose why you are closing the advert", rejected.ErrorFor("Form.Why"));
        Assert.Equal(JobAdvertState.Live, (await site.SavedAsync(advert.Id)).State);
    }
}

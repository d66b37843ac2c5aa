using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Adverts;

public sealed class ExtendTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_later_day_is_on_show_at_once_and_the_applicants_are_told()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var (assistant, _) = await site.SignInAssistantAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        await site.Database.SaveAsync(Some.Application(advert, assistant));

        var details = await browser.OpenAsync(Links.Employers.Advert(advert.Id));
        var form = await browser.OpenAsync(details.LinkTo("Give people longer to apply")!);
        var extended = await browser.SubmitAsync(
            form, "Put the new day on show", ("Day", "15"), ("Month", "1"), ("Year", "2027"));

        Assert.Equal(Links.Employers.Advert(advert.Id), extended.RedirectsTo);
        Assert.Contains("15 January 2027", (await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference))).Text, StringComparison.Ordinal);
        await site.MailSayingAsync("The last day to apply is later now");
        await using var db = site.Database.Open();
        Assert.Equal(1, await db.ReviewCases.CountAsync(one => one.SubjectId == advert.Id.Value));
    }

    [Fact]
    public async Task An_earlier_day_is_rejected()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var form = await browser.OpenAsync(Links.Employers.ExtendAdvert(advert.Id));
        var rejected = await browser.SubmitAsync(
            form, "Put the new day on show", ("Day", "1"), ("Month", "12"), ("Year", "2026"));

        Assert.Equal("The new last day must be later than the one on show", rejected.ErrorFor("Form.ClosesOn"));
    }

    [Fact]
    public async Task What_was_closed_meanwhile_is_not_extended()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var form = await browser.OpenAsync(Links.Employers.ExtendAdvert(advert.Id));
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CloseAdvert(advert.Id)), "Close the advert", ("I do not need a PA any more", "yes"));

        var overtaken = await browser.SubmitAsync(
            form, "Put the new day on show", ("Day", "15"), ("Month", "1"), ("Year", "2027"));

        Assert.Equal(HttpStatusCode.Conflict, overtaken.Status);
        Assert.Equal(JobAdvertState.Closed, (await site.SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task More_pay_goes_on_show_from_the_page_that_checks()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var pay = await browser.OpenAsync(Links.Employers.AdvertSection(advert.Id, AdvertSection.Pay));
        await browser.SubmitAsync(pay, "Save", ("Line 1: pounds", "15.10"));

        var check = await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id));
        await browser.SubmitAsync(check, "Put the changes on show");

        Assert.Contains("This goes on show at once.", check.Text, StringComparison.Ordinal);
        Assert.Contains("£15.10", (await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_advert_is_not_found()
    {
        var (_, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.ExtendAdvert(advert.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.CopyAdvert(advert.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(Links.Employers.PauseAdvert(advert.Id))).Status);
    }
}

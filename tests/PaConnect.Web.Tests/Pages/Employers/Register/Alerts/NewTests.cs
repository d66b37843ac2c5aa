using System.Net;
using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register.Alerts;

public sealed class NewTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_keeps_the_search_they_see()
    {
        var (employer, browser) = await site.SignInEntitledAsync();

        var results = await browser.OpenAsync(Links.Register.Search(
            employer.Id, "near=Winchester&miles=25&task=Meals&language=Polish&q=basketry&driver=true&sort=Newest"));
        var page = await browser.OpenAsync(results.LinkTo("Tell me when new PAs fit this search")!);
        var done = await browser.SubmitAsync(page, "Start", ("Once a day, in the morning", "yes"));

        Assert.Contains("Within 25 miles of Winchester, Hampshire; “basketry”; Making meals; Speaks or signs Polish", page.Text, StringComparison.Ordinal);
        Assert.Contains("does not look at the parts of the week, or at driving", page.Text, StringComparison.Ordinal);
        Assert.Equal(Links.RegisterAlerts.Of(employer.Id), done.RedirectsTo);
        var alert = Assert.Single(await OfAsync(employer));
        Assert.Equal("near=Winchester&miles=25&task=Meals&language=Polish&q=basketry&driver=true", alert.Query);
        Assert.Equal([(int)WorkTask.Meals], alert.Tasks);
        Assert.Equal((AlertFrequency.Daily, false, "'basketry'"), (alert.Frequency, alert.IsAroundEmployer, alert.Words));
    }

    [Fact]
    public async Task The_advert_that_may_leave_out_women_or_men_is_not_kept()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);

        var page = await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, $"advert={advert.Id}"));
        await browser.SubmitAsync(page, "Start", ("Once a week, on Monday morning", "yes"));

        Assert.Contains("The alert does not look at your advert.", page.Text, StringComparison.Ordinal);
        var alert = Assert.Single(await OfAsync(employer));
        Assert.Equal(("", true), (alert.Query, alert.IsAroundEmployer));
        Assert.DoesNotContain(
            typeof(RegisterAlert).GetProperties(), property => property.Name.Contains("Sex", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task How_often_must_be_chosen()
    {
        var (employer, browser) = await site.SignInEntitledAsync();

        var rejected = await browser.SubmitAsync(await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, "q=cats")), "Start");

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal("Choose how often you want to hear from us", rejected.ErrorFor("Form.Frequency"));
        Assert.Contains("“cats”", rejected.Text, StringComparison.Ordinal);
        Assert.Empty(await OfAsync(employer));
    }

    [Fact]
    public async Task The_same_search_kept_again_is_one_alert_that_comes_as_often_as_said_last()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        foreach (var often in new[] { "Once a day, in the morning", "As soon as there is a new PA" })
        {
            await browser.SubmitAsync(
                await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, "q=cats")), "Start", (often, "yes"));
        }

        Assert.Equal(AlertFrequency.AtOnce, Assert.Single(await OfAsync(employer)).Frequency);
    }

    [Fact]
    public async Task The_twenty_first_is_refused()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        for (var i = 0; i < RegisterAlert.MostOfOneEmployer; i++)
        {
            await site.AddRegisterAlertAsync(employer, $"word{i}");
        }

        var page = await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, "q=cats"));
        var refused = await browser.SubmitAsync(page, "Start", ("Once a day, in the morning", "yes"));

        Assert.Contains("You have 20 alerts for new PAs. Stop one before you start another.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(20, (await OfAsync(employer)).Count);
    }

    [Theory]
    [InlineData("near=Nowhereatall")]
    [InlineData("near=Newport")]
    public async Task A_place_that_is_not_clear_is_asked_for_by_the_search(string search)
    {
        var (employer, browser) = await site.SignInEntitledAsync();

        var page = await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, search));

        Assert.Equal(Links.Register.Search(employer.Id, search), page.RedirectsTo);
    }

    [Fact]
    public async Task Who_may_not_see_the_register_is_told_so_by_the_search()
    {
        var (employer, browser) = await site.SignInEmployerAsync();

        var page = await browser.OpenAsync(Links.RegisterAlerts.New(employer.Id, ""));

        Assert.Equal(Links.Register.Search(employer.Id), page.RedirectsTo);
    }

    [Fact]
    public async Task For_somebody_elses_employer_there_is_no_page()
    {
        var (employer, own) = await site.SignInEntitledAsync();
        var (_, stranger) = await site.SignInEntitledAsync();

        var page = await stranger.OpenAsync(Links.RegisterAlerts.New(employer.Id, ""));
        var form = await own.OpenAsync(Links.RegisterAlerts.New(employer.Id, ""));
        var posted = await stranger.PostAsync(
            Links.RegisterAlerts.New(employer.Id, ""),
            await stranger.OpenAsync(Links.Employers.New),
            ("Form.Frequency", nameof(AlertFrequency.Daily)));

        Assert.Equal(HttpStatusCode.OK, form.Status);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.Status, posted.Status));
        Assert.Empty(await OfAsync(employer));
    }

    private async Task<IReadOnlyList<RegisterAlert>> OfAsync(Employer employer)
    {
        await using var db = site.Database.Open();
        return await db.RegisterAlerts.Where(alert => alert.EmployerId == employer.Id).ToListAsync();
    }
}

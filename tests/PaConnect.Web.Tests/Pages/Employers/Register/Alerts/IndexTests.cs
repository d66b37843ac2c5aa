using System.Net;
using PaConnect.Domain.Authorities;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register.Alerts;

public sealed class IndexTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_employer_sees_what_is_active_and_gets_from_there_to_the_PAs_and_to_the_alert()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer, "quilting");
        var ended = await site.AddRegisterAlertAsync(employer, "juggling");
        await browser.SubmitAsync(await browser.OpenAsync(Links.RegisterAlerts.Manage(ended.Id)), "Stop this alert");

        var page = await browser.OpenAsync((await browser.OpenAsync(Links.Employers.Details(employer.Id))).LinkTo("Your alerts for new PAs")!);

        Assert.Contains("“quilting”", page.Text, StringComparison.Ordinal);
        Assert.Contains("Once a week, on Monday morning.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("juggling", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("somebody else", page.Text, StringComparison.Ordinal);
        Assert.Contains(Links.RegisterAlerts.Manage(alert.Id), page.Links);
        Assert.Contains(Links.Register.Search(employer.Id, "q=quilting"), page.Links);
    }

    [Fact]
    public async Task Without_an_alert_it_says_how_to_get_one()
    {
        var (employer, browser) = await site.SignInEntitledAsync();

        Assert.Contains("You have no alerts.", (await browser.OpenAsync(Links.RegisterAlerts.Of(employer.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_acts_for_the_same_employer_sees_them_and_that_the_mail_goes_to_somebody_else()
    {
        var (employer, _) = await site.SignInEntitledAsync();
        await site.AddRegisterAlertAsync(employer);
        var (second, browser) = await site.SignInAsync();
        await site.Database.SaveAsync(
            Authority.OfFounder(second.AccountId, employer.Id, ActsAs.RelativeOrFriend, Some.Today, Some.Today.AddDays(30)));

        var page = await browser.OpenAsync(Links.RegisterAlerts.Of(employer.Id));

        Assert.Contains("The e-mails go to another person who helps you find a PA.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task While_the_register_is_shut_it_says_that_nothing_is_mailed()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        await site.AddRegisterAlertAsync(employer);

        var page = await browser.OpenAsync(Links.RegisterAlerts.Of(employer.Id));

        Assert.Contains("You cannot see the register now, so we do not write to you.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_elses_are_not_found()
    {
        var (employer, _) = await site.SignInEntitledAsync();
        var (_, stranger) = await site.SignInEntitledAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(Links.RegisterAlerts.Of(employer.Id))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync("/employer/register/alerts")).Status);
    }
}

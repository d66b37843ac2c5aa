using System.Net;
using PaConnect.Domain.Alerts;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Pages.Employers.Register.Alerts;

public sealed class ManageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task How_often_is_changed_and_the_alert_is_stopped()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);

        var page = await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id));
        var saved = await browser.SubmitAsync(page, "Save", ("As soon as there is a new PA", "yes"));
        Assert.Equal(Links.RegisterAlerts.Of(employer.Id), saved.RedirectsTo);
        Assert.Equal(AlertFrequency.AtOnce, (await site.ReadAsync(alert.Id)).Frequency);

        await browser.SubmitAsync(await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id)), "Stop this alert");
        Assert.Equal(RegisterAlertState.Ended, (await site.ReadAsync(alert.Id)).State);
        Assert.Contains("This alert has ended.", (await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_yearly_question_is_answered_with_one_button()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);
        Assert.False((await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id))).HasButton("Yes, keep it"));
        await using (var db = site.Database.Open())
        {
            (await db.RegisterAlerts.FindAsync(alert.Id))!.AskIt(Some.Now.AddDays(AlertTimes.DaysUntilAsked));
            await db.SaveChangesAsync();
        }

        await browser.SubmitAsync(await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id)), "Yes, keep it");

        Assert.Null((await site.ReadAsync(alert.Id)).AskedAt);
    }

    [Fact]
    public async Task A_frequency_that_there_is_not_is_rejected()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);

        var rejected = await browser.PostAsync(
            Links.RegisterAlerts.Manage(alert.Id),
            await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id)),
            ("Form.Frequency", "Hourly"));

        Assert.Equal(HttpStatusCode.BadRequest, rejected.Status);
        Assert.Equal(AlertFrequency.Weekly, (await site.ReadAsync(alert.Id)).Frequency);
    }

    [Fact]
    public async Task Two_tabs_that_stop_it_and_save_it_are_told_that_it_has_ended()
    {
        var (employer, browser) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);
        var (first, second) = (
            await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id)), await browser.OpenAsync(Links.RegisterAlerts.Manage(alert.Id)));

        await browser.SubmitAsync(first, "Stop this alert");
        var refused = await browser.SubmitAsync(second, "Save", ("Once a day, in the morning", "yes"));

        Assert.Contains("This alert has ended.", refused.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(RegisterAlertState.Ended, (await site.ReadAsync(alert.Id)).State);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?handler=Keep")]
    [InlineData("?handler=Stop")]
    public async Task Somebody_elses_is_not_found(string handler)
    {
        var (employer, _) = await site.SignInEntitledAsync();
        var (_, stranger) = await site.SignInEntitledAsync();
        var alert = await site.AddRegisterAlertAsync(employer);

        var page = await stranger.OpenAsync(Links.RegisterAlerts.Manage(alert.Id));
        var posted = await stranger.PostAsync(
            Links.RegisterAlerts.Manage(alert.Id) + handler,
            await stranger.OpenAsync(Links.Employers.New),
            ("Form.Frequency", nameof(AlertFrequency.Daily)));

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (page.Status, posted.Status));
        var kept = await site.ReadAsync(alert.Id);
        Assert.Equal((RegisterAlertState.Active, AlertFrequency.Weekly), (kept.State, kept.Frequency));
    }
}

using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Testing;
using PaConnect.Web.Security;

namespace PaConnect.Web.Tests.Pages.Jobs.Alerts;

public sealed class ManageTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Opening_a_link_changes_nothing()
    {
        var alert = await AddAsync();
        var browser = site.Open();

        await browser.OpenAsync(Links.Alerts.Manage(TokenOf(alert)));
        var stop = await browser.OpenAsync(Links.Alerts.Stop(TokenOf(alert)));

        Assert.StartsWith("/jobs/alerts/manage/", stop.RedirectsTo, StringComparison.Ordinal);
        Assert.Equal(JobAlertState.Unconfirmed, await StateAsync(alert));
    }

    [Fact]
    public async Task A_mail_program_stops_it_with_one_POST_and_no_form_and_again_does_no_harm()
    {
        var alert = await AddAsync();
        using var client = site.CreateClient();
        for (var i = 0; i < 2; i++)
        {
            using var body = new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]);
            using var answer = await client.PostAsync(new Uri(Links.Alerts.Stop(TokenOf(alert)), UriKind.Relative), body);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }

        Assert.Equal(JobAlertState.Ended, await StateAsync(alert));
    }

    [Fact]
    public async Task A_mail_program_that_stops_it_while_it_looks_for_jobs_waits_and_is_heard()
    {
        var alert = await AddAsync();
        using var client = site.CreateClient();
        await using var db = site.Database.Open();
        await using var looking = await db.BeginWithRowAsync(alert);

        var pressed = client.PostAsync(new Uri(Links.Alerts.Stop(TokenOf(alert)), UriKind.Relative), null);
        while (!await SomebodyWaitsAsync())
        {
            Assert.False(pressed.IsCompleted, "It did not wait.");
            await Task.Delay(20);
        }

        await db.JobAlerts.Where(one => one.Id == alert).ExecuteUpdateAsync(set => set.SetProperty(one => one.SeenUpTo, 7));
        await looking.CommitAsync();

        using var answer = await pressed;
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(JobAlertState.Ended, await StateAsync(alert));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_we_did_not_seal_is_not_found(string token)
    {
        var browser = site.Open();
        var page = await browser.OpenAsync(Links.Alerts.Manage(token));
        using var client = site.CreateClient();
        using var answer = await client.PostAsync(new Uri(Links.Alerts.Stop(token), UriKind.Relative), null);

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Two_tabs_that_stop_it_and_save_it_are_told_that_it_has_ended()
    {
        var alert = await AddAsync();
        var browser = site.Open();
        var first = await browser.FollowAsync(
            await browser.SubmitAsync(await browser.OpenAsync(Links.Alerts.Manage(TokenOf(alert))), "Start my alert"));
        var second = await browser.OpenAsync(Links.Alerts.Manage(TokenOf(alert)));

        await browser.SubmitAsync(first, "Stop this alert");
        var refused = await browser.SubmitAsync(second, "Save", ("Once a day, in the morning", "yes"));

        Assert.Contains("This alert has ended.", refused.Document.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(JobAlertState.Ended, await StateAsync(alert));
    }

    private string TokenOf(Id<JobAlert> alert) => site.Services.GetRequiredService<AlertLinks>().TokenOf(alert);

    private async Task<Id<JobAlert>> AddAsync()
    {
        var alert = JobAlert.Begin(
            new AlertSearch("?q=cats", "“cats”"), AlertFrequency.Weekly, null, $"{Guid.NewGuid():N}@example.org", 0, Some.Now);
        await site.Database.SaveAsync(alert);
        return alert.Id;
    }

    /// <summary>Outside any transaction: within one, the database tells the same again and again.</summary>
    private async Task<bool> SomebodyWaitsAsync()
    {
        await using var db = site.Database.Open();
        return await db.Database
            .SqlQuery<bool>($"""
                select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock') as "Value"
                """)
            .SingleAsync();
    }

    private async Task<JobAlertState> StateAsync(Id<JobAlert> id)
    {
        await using var db = site.Database.Open();
        return (await db.JobAlerts.SingleAsync(alert => alert.Id == id)).State;
    }
}

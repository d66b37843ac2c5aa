using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Alerts;
using PaConnect.Testing;
using PaConnect.Web;
using PaConnect.Web.Clock;
using Xunit;

namespace PaConnect.EndToEnd.Tests;

/// <summary>Somebody without an account asks to hear of jobs, confirms it by mail, hears of one, and ends it from that mail.</summary>
public sealed partial class AlertWalk(ServedSite site, Chromium chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_without_an_account_makes_and_ends_an_alert(bool script)
    {
        var word = script ? "falconry" : "needlework";
        var email = $"{word}@example.org";
        await using var person = await chromium.OpenAsync(site.Address, width: 360, script);
        var page = await person.NewPageAsync();
        await page.GotoAsync($"{Links.Jobs.Search}?q={word}");
        await page.FollowAsync("Tell me by e-mail");
        await page.FillInAsync("Your e-mail address", email);
        await page.TickAsync(AlertFrequency.AtOnce.Label());
        await page.PressAsync("Start");
        Assert.Contains("We have sent you a link", await page.ReadAsync(), StringComparison.Ordinal);

        var first = await site.MailSayingAsync($"To: {email}", "Start your job alert");
        await page.GotoAsync(Manage().Match(first).Value);
        await page.PressAsync("Start my alert");
        await page.GetByText("Your alert is on.").First.WaitForAsync();

        var title = $"Help with {word}";
        await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: title), at: site.Clock.Now);
        var runner = site.Services.GetRequiredService<ClockJobRunner>();
        await runner.RunAsync(ClockJobs.All.Single(job => job.Name == "tell of new jobs"), TestContext.Current.CancellationToken);
        var news = await site.MailSayingAsync($"To: {email}", "A new PA job", title);

        await page.GotoAsync(Manage().Match(news).Value);
        await page.PressAsync("Stop this alert");
        await page.GetByText("This alert has ended.").First.WaitForAsync();
        await using var db = site.Database.Open();
        Assert.False(db.JobAlerts.Any(alert => alert.Email == email));
    }

    [GeneratedRegex("/jobs/alerts/manage/[^\\s]+")]
    private static partial Regex Manage();
}

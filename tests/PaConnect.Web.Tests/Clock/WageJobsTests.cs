using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Clock;

public sealed class WageJobsTests : IAsyncLifetime
{
    private static readonly DateTimeOffset February = new(2026, 2, 15, 9, 0, 0, TimeSpan.Zero);

    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task Rates_that_come_soon_are_told_once_a_day_until_the_moderators_are_asked()
    {
        var administrator = (await SignInAdministratorAsync()).Browser;
        await AddLowAdvertAsync();

        Assert.Equal(1, await RunAsync(February));
        Assert.Equal(0, await RunAsync(February.AddHours(3)));
        await _site.MailSayingAsync("1 advert on show pays less than the legal minimum that begins on 1 April 2026.");
        Assert.Equal(1, await MailsAsync());
        var home = await administrator.OpenAsync(Links.Admin.Home);
        Assert.Contains("begins on 1 April 2026. We looked on 15 February 2026.", home.Text, StringComparison.Ordinal);

        Assert.Equal(1, await RunAsync(February.AddDays(1)));
        Assert.Equal(2, await MailsAsync());
        await administrator.SubmitAsync(await administrator.OpenAsync(home.LinkTo("See these adverts")!), "Ask the moderators about these");
        Assert.Equal(1, await RunAsync(February.AddDays(2)));
        Assert.Equal(2, await MailsAsync());
        Assert.Contains(
            "No more adverts on show pay less than the legal minimum. Those that a moderator was asked about are not counted.",
            (await administrator.OpenAsync(Links.Admin.Home)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_that_have_begun_are_told_too_and_enough_pay_is_not()
    {
        await SignInAdministratorAsync();
        await AddLowAdvertAsync();
        await _site.AddLiveAdvertAsync();

        await RunAsync(new DateTimeOffset(2026, 4, 2, 9, 0, 0, TimeSpan.Zero));

        await using var db = _site.Database.Open();
        var watch = await db.WageWatches.SingleAsync();
        Assert.Equal((1, new DateOnly(2026, 4, 2)), (watch.Below, watch.HeldAgainst));
        Assert.Equal(1, await db.History.CountAsync(row => row.Subject == nameof(WageWatch) && row.Verb == "found"));
    }

    [Fact]
    public async Task Several_instances_look_once()
    {
        await SignInAdministratorAsync();
        await AddLowAdvertAsync();

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RunAsync(February))));

        Assert.Equal(1, done.Sum());
        Assert.Equal(1, await MailsAsync());
    }

    /// <summary>It pays enough until the end of March 2026, and too little from April.</summary>
    private async Task AddLowAdvertAsync()
    {
        var employer = Some.Employer();
        await _site.Database.SaveAsync(employer);
        var (today, at) = (new DateOnly(2026, 2, 1), new DateTimeOffset(2026, 2, 1, 9, 0, 0, TimeSpan.Zero));
        var advert = JobAdvert.Begin(employer, Some.Author, at);
        advert.Revise(Some.CompleteAdvertDetails(closesOn: new DateOnly(2026, 3, 20), pounds: 12.30m), at);
        advert.Approve(advert.Submit(today, Some.Author, at).Number, Some.Moderator, at);
        await _site.Database.SaveAsync(advert);
    }

    private async Task<(Data.Accounts.SignInAccount Account, Browser Browser)> SignInAdministratorAsync()
    {
        // Since before the time at which the jobs of these tests run.
        await using var db = _site.Database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        var account = await _site.AddAccountAsync();
        await _site.Database.SaveAsync(
            Domain.Organisations.Membership.Begin(platform.Id, account.AccountId, new DateOnly(2026, 1, 1)));
        return (account, await _site.SignInAsync(account));
    }

    private async Task<int> MailsAsync()
    {
        await using var db = _site.Database.Open();
        return await db.MailMessages.CountAsync(mail => mail.Kind == "WageWatch found");
    }

    private async Task<int> RunAsync(DateTimeOffset at)
    {
        _site.Clock.Now = at;
        var runner = _site.Services.GetRequiredService<ClockJobRunner>();
        return await runner.RunAsync(ClockJobs.All.Single(job => job.Name == "watch the legal minimum"), TestContext.Current.CancellationToken);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Clock;

/// <summary>A profile of which nobody hears. The clock stands on 20 November 2026, so it is hidden on 20 May 2027: in summer time.</summary>
public sealed class ProfileJobsTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task A_profile_is_hidden_after_two_warnings_by_mail_and_its_owner_shows_it_again_with_one_button()
    {
        var (profile, account) = await AddAsync();

        Assert.Equal(0, await RunAsync("warn of lapse", "2027-04-19T22:59:59Z"));
        Assert.Equal(1, await RunAsync("warn of lapse", "2027-04-19T23:00:00Z"));
        Assert.Equal(0, await RunAsync("warn of lapse", "2027-05-12T22:59:59Z"));
        var mail = await _site.MailSayingAsync("we will hide your profile on 20 May 2027");
        Assert.Contains(Links.Assistants.Home, mail, StringComparison.Ordinal);
        Assert.Equal(1, await RunAsync("warn of lapse", "2027-05-12T23:00:00Z"));
        Assert.Equal(0, await RunAsync("lapse profiles", "2027-05-19T22:59:59Z"));
        Assert.Equal(1, await RunAsync("lapse profiles", "2027-05-19T23:00:00Z"));

        Assert.False(await IsListedAsync(profile));
        await _site.MailSayingAsync("so we have hidden your profile on PaConnect");
        var browser = await _site.SignInAsync(account);
        var home = await browser.OpenAsync(Links.Assistants.Home);
        Assert.Contains("Hidden: we have not heard from you", home.Text, StringComparison.Ordinal);
        await browser.SubmitAsync(home, "Show my profile again");
        Assert.True(await IsListedAsync(profile));
        await using var db = _site.Database.Open();
        Assert.Equal(
            ["warned of lapse", "warned of lapse", "Lapse", "Resume"],
            await db.History.Where(row => row.SubjectId == profile.Id.Value && row.At > Some.Now.AddDays(30))
                .OrderBy(row => row.Id).Select(row => row.Verb).ToListAsync());
    }

    [Fact]
    public async Task Its_owner_keeps_it_on_show_with_one_button()
    {
        var (profile, account) = await AddAsync();
        await RunAsync("warn of lapse", "2027-04-19T23:00:00Z");
        var browser = await _site.SignInAsync(account);

        var home = await browser.OpenAsync(Links.Assistants.Home);
        Assert.Contains("we will hide your profile on 20 May 2027", home.Text, StringComparison.Ordinal);
        var kept = await browser.FollowAsync(await browser.SubmitAsync(home, "I am still looking"));

        Assert.False(kept.HasButton("I am still looking"));
        Assert.Equal(0, await RunAsync("warn of lapse", "2027-06-01T00:00:00Z"));
        Assert.True(await IsListedAsync(profile));
    }

    [Fact]
    public async Task Somebody_who_applied_for_a_job_is_not_asked()
    {
        var (profile, _) = await AddAsync();
        var advert = await _site.AddLiveAdvertAsync();
        await using (var db = _site.Database.Open())
        {
            var assistant = await db.PersonalAssistants.SingleAsync(one => one.Id == profile.AssistantId);
            db.Add(PaConnect.Domain.Applications.Application.Send(
                advert, assistant, null, "I would like this job.", Some.Today, Some.AssistantActor, Some.Now.AddDays(20)));
            await db.SaveChangesAsync();
        }

        Assert.Equal(1, await RunAsync("warn of lapse", "2027-04-20T00:00:00Z"));

        await using var after = _site.Database.Open();
        var saved = await after.AssistantProfiles.SingleAsync(one => one.Id == profile.Id);
        Assert.Equal((London.DateOf(Some.Now.AddDays(20)).AddMonths(6), 0), (saved.LapsesOn, saved.LapseWarnings));
        Assert.False(await after.MailMessages.AnyAsync(mail => mail.Kind == "AssistantProfile warned of lapse"));
    }

    [Fact]
    public async Task The_filters_of_the_database_and_the_rules_of_the_profile_agree_day_by_day()
    {
        var (profile, _) = await AddAsync();

        for (var day = 145; day < 190; day++)
        {
            _site.Clock.Now = London.StartOf(Some.Today.AddDays(day));
            await using var db = _site.Database.Open();
            var before = await db.AssistantProfiles.AsNoTracking().SingleAsync(one => one.Id == profile.Id);
            var warned = await RunAsync("warn of lapse");
            var lapsed = await RunAsync("lapse profiles");

            Assert.Equal(before.NextLapseWarningOn <= Some.Today.AddDays(day), warned == 1);
            Assert.Equal(before.LapseWarnings == 2 && before.HiddenOn <= Some.Today.AddDays(day), lapsed == 1);
        }
    }

    [Fact]
    public async Task Several_instances_at_once_warn_each_owner_once()
    {
        var (profile, _) = await AddAsync();
        _site.Clock.Now = DateTimeOffset.Parse("2027-05-01T00:00Z", null);

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RunAsync("warn of lapse"))));

        Assert.Equal(1, done.Sum());
        await using var db = _site.Database.Open();
        Assert.Equal(1, await db.MailMessages.CountAsync(
            mail => mail.Kind == "AssistantProfile warned of lapse" && mail.SubjectId == profile.Id.Value));
    }

    private async Task<(AssistantProfile Profile, Data.Accounts.SignInAccount Account)> AddAsync()
    {
        var account = await _site.AddAccountAsync();
        var assistant = Some.PersonalAssistant(account: account.AccountId);
        var profile = Some.PublishedProfile(assistant);
        await _site.Database.SaveAsync(assistant);
        await _site.Database.SaveAsync(profile);
        return (profile, account);
    }

    private async Task<bool> IsListedAsync(AssistantProfile profile)
    {
        await using var db = _site.Database.Open();
        return await db.RegisterEntries.AnyAsync(entry => entry.ProfileId == profile.Id);
    }

    private Task<int> RunAsync(string name, string? at = null)
    {
        _site.Clock.Now = at is null ? _site.Clock.Now : DateTimeOffset.Parse(at, null);
        return _site.Services.GetRequiredService<ClockJobRunner>()
            .RunAsync(ClockJobs.All.Single(job => job.Name == name), default);
    }
}

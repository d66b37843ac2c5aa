using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Clock;

public sealed class ClockJobsTests : IAsyncLifetime
{
    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Theory]
    [InlineData("2027-03-27", "2027-03-27T23:59:59Z", "2027-03-28T00:00:00Z")]
    [InlineData("2027-03-28", "2027-03-28T22:59:59Z", "2027-03-28T23:00:00Z")]
    [InlineData("2027-10-30", "2027-10-30T22:59:59Z", "2027-10-30T23:00:00Z")]
    [InlineData("2027-10-31", "2027-10-31T23:59:59Z", "2027-11-01T00:00:00Z")]
    public async Task An_advert_ends_after_the_last_London_second_of_its_closing_date(string closes, string last, string ended)
    {
        var details = Some.CompleteAdvertDetails(closesOn: DateOnly.Parse(closes, null));
        var advert = await _site.AddLiveAdvertAsync(details);

        Assert.Equal(0, await RunAsync("expire adverts", last));
        Assert.Equal(1, await RunAsync("expire adverts", ended));

        await using var db = _site.Database.Open();
        var saved = await db.JobAdverts.SingleAsync(one => one.Id == advert.Id);
        Assert.Equal((JobAdvertState.Expired, DateTimeOffset.Parse(ended, null)), (saved.State, saved.EndedAt));
        Assert.False(await db.JobListings.AnyAsync());
    }

    [Fact]
    public async Task Its_author_and_everybody_who_waits_are_told_once_and_its_open_case_ends()
    {
        var (employer, _) = await _site.AddEmployerAsync();
        var advert = await _site.AddLiveAdvertAsync(employer: employer);
        await SendNewVersionAsync(advert.Id);
        await ApplyAsync(advert, people: 2);

        await RunAsync("expire adverts", "2027-01-01T00:00Z");
        await RunAsync("expire adverts", "2027-01-01T00:01Z");

        await using var db = _site.Database.Open();
        Assert.Equal(3, await db.MailMessages.CountAsync(mail => mail.Kind == "JobAdvert Expire"));
        Assert.Equal(CaseState.Closed, (await db.ReviewCases.SingleAsync(one => one.Version == 2)).State);
        Assert.Equal(Review.Superseded, (await db.JobAdverts.SingleAsync()).Latest!.Review);
    }

    [Fact]
    public async Task Several_instances_at_once_end_each_advert_once()
    {
        var (employer, _) = await _site.AddEmployerAsync();
        for (var i = 0; i < 12; i++)
        {
            await _site.AddLiveAdvertAsync(employer: employer);
        }

        _site.Clock.Now = DateTimeOffset.Parse("2027-01-01T00:00Z", null);
        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RunAsync("expire adverts"))));

        Assert.Equal(12, done.Sum());
        await using var db = _site.Database.Open();
        Assert.Equal(12, await db.History.CountAsync(row => row.Verb == "Expire"));
        Assert.Equal(12, await db.MailMessages.CountAsync(mail => mail.Kind == "JobAdvert Expire"));
    }

    [Fact]
    public async Task An_instance_that_dies_half_way_leaves_nothing_half_done()
    {
        var advert = await _site.AddLiveAdvertAsync();
        _site.Clock.Now = DateTimeOffset.Parse("2027-01-01T00:00Z", null);
        var job = ClockJobs.All.Single(job => job.Name == "expire adverts");
        var dies = job with
        {
            Do = async (db, id, now, stopping) =>
            {
                await job.Do(db, id, now, stopping);
                await db.SaveChangesAsync(stopping);
                throw new InvalidOperationException("The power failed.");
            },
        };

        Assert.Equal(0, await Runner.RunAsync(dies, default));
        await using (var db = _site.Database.Open())
        {
            Assert.Equal(JobAdvertState.Live, (await db.JobAdverts.SingleAsync()).State);
            Assert.False(await db.MailMessages.AnyAsync(mail => mail.Kind == "JobAdvert Expire"));
        }

        Assert.Equal(1, await Runner.RunAsync(job, default));
        Assert.Equal(JobAdvertState.Expired, await StateOfAsync(advert.Id));
    }

    [Fact]
    public async Task One_that_fails_does_not_keep_the_others()
    {
        var (one, other) = (await _site.AddLiveAdvertAsync(), await _site.AddLiveAdvertAsync());
        _site.Clock.Now = DateTimeOffset.Parse("2027-01-01T00:00Z", null);
        var job = ClockJobs.All.Single(job => job.Name == "expire adverts");
        var fails = job with
        {
            Do = (db, id, now, stopping) => id == one.Id.Value
                ? throw new InvalidOperationException("A fault of ours.")
                : job.Do(db, id, now, stopping),
        };

        await Runner.RunAsync(fails, default);

        Assert.Equal(JobAdvertState.Live, await StateOfAsync(one.Id));
        Assert.Equal(JobAdvertState.Expired, await StateOfAsync(other.Id));
    }

    [Fact]
    public async Task An_ended_advert_is_put_away_when_the_public_is_told_no_more_of_it()
    {
        // It ended on 29 March in London; in UTC it was still the 28th, the day the clocks went forward.
        var advert = await _site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(closesOn: new DateOnly(2027, 3, 28)));
        await RunAsync("expire adverts", "2027-03-28T23:00Z");

        Assert.Equal(0, await RunAsync("archive adverts", "2027-06-27T22:59Z"));
        Assert.Equal(1, await RunAsync("archive adverts", "2027-06-27T23:00Z"));

        Assert.Equal(JobAdvertState.Archived, await StateOfAsync(advert.Id));
    }

    [Fact]
    public async Task A_draft_that_nobody_touches_is_removed_after_two_warnings_by_mail()
    {
        var (employer, _) = await _site.AddEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await _site.Database.SaveAsync(draft, Some.SentAdvert(employer));

        Assert.Equal(0, await RunAsync("warn of stale drafts", "2027-01-18T23:59Z"));
        Assert.Equal(1, await RunAsync("warn of stale drafts", "2027-01-19T00:00Z"));
        Assert.Equal(0, await RunAsync("warn of stale drafts", "2027-02-07T23:59Z"));
        var mail = await _site.MailSayingAsync("We will delete it on 18 February 2027.");
        Assert.Equal(1, await RunAsync("warn of stale drafts", "2027-02-08T00:00Z"));
        Assert.Equal(0, await RunAsync("remove stale drafts", "2027-02-17T23:59Z"));
        Assert.Equal(1, await RunAsync("remove stale drafts", "2027-02-18T00:00Z"));

        Assert.Contains(Links.Employers.Advert(draft.Id), mail, StringComparison.Ordinal);
        Assert.Equal(JobAdvertState.Withdrawn, await StateOfAsync(draft.Id));
    }

    [Fact]
    public async Task The_author_keeps_a_draft_with_one_button()
    {
        var (employer, account) = await _site.AddEmployerAsync();
        var draft = Some.DraftAdvert(employer);
        await _site.Database.SaveAsync(draft);
        await RunAsync("warn of stale drafts", "2027-01-19T00:00Z");
        var browser = await _site.SignInAsync(account);

        var page = await browser.OpenAsync(Links.Employers.Advert(draft.Id));
        var kept = await browser.FollowAsync(await browser.SubmitAsync(page, "Keep this draft"));

        Assert.Contains("We will delete it on 18 February 2027.", page.Text, StringComparison.Ordinal);
        Assert.False(kept.HasButton("Keep this draft"));
    }

    [Fact]
    public async Task The_filters_of_the_database_and_the_rules_of_the_advert_agree_day_by_day()
    {
        var (employer, _) = await _site.AddEmployerAsync();
        await _site.Database.SaveAsync(Some.DraftAdvert(employer));

        for (var day = 55; day < 95; day++)
        {
            _site.Clock.Now = London.StartOf(Some.Today.AddDays(day));
            await using var db = _site.Database.Open();
            var before = await db.JobAdverts.AsNoTracking().SingleAsync();
            var warned = await RunAsync("warn of stale drafts");
            var removed = await RunAsync("remove stale drafts");

            Assert.Equal(before.NextWarningOn <= Some.Today.AddDays(day), warned == 1);
            Assert.Equal(before.Warnings == 2 && before.RemovedOn <= Some.Today.AddDays(day), removed == 1);
        }
    }

    private ClockJobRunner Runner => _site.Services.GetRequiredService<ClockJobRunner>();

    private Task<int> RunAsync(string name, string? at = null)
    {
        _site.Clock.Now = at is null ? _site.Clock.Now : DateTimeOffset.Parse(at, null);
        return Runner.RunAsync(ClockJobs.All.Single(job => job.Name == name), default);
    }

    private async Task SendNewVersionAsync(Id<JobAdvert> id)
    {
        await using var db = _site.Database.Open();
        var advert = await db.JobAdverts.SingleAsync(one => one.Id == id);
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        var version = advert.Submit(Some.Today, Some.Author, Some.Now);
        await PaConnect.Data.Moderation.SendingForReview.CheckOrPassAsync(db, advert, version, Some.Author, Some.Now);
        await db.SaveChangesAsync();
    }

    private async Task ApplyAsync(JobAdvert advert, int people)
    {
        for (var i = 0; i < people; i++)
        {
            var assistant = Some.PersonalAssistant(account: (await _site.AddAccountAsync()).AccountId);
            await _site.Database.SaveAsync(assistant, Some.Application(advert, assistant));
        }
    }

    private async Task<JobAdvertState> StateOfAsync(Id<JobAdvert> id)
    {
        await using var db = _site.Database.Open();
        return (await db.JobAdverts.SingleAsync(one => one.Id == id)).State;
    }
}

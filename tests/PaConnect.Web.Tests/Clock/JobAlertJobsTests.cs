using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Alerts;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;
using PaConnect.Web.Clock;
using PaConnect.Web.Demo;
using PaConnect.Web.Pages.Jobs;

namespace PaConnect.Web.Tests.Clock;

public sealed class JobAlertJobsTests : IAsyncLifetime
{
    private const string Tell = "tell of new jobs";

    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_alert_finds_what_the_page_finds()
    {
        await new Crowd(_site.Database.OpenAsOwner, _site.Clock, TextWriter.Null).AddAsync(new CrowdSizes(0, 20, 60, AreNews: true));
        await using var db = _site.Database.Open();
        await db.AnnounceAsync(Some.Now, default);
        var finder = new PlaceFinder(db);
        string[] addresses =
        [
            "", "?q=football", "?q=carer", "?q=the", "?q=film+or+garden", "?q=peg", "?q=manual+handling", "?q=errands",
            "?q=waking+night", "?q=-%22", "?near=Winchester", "?near=Winchester&miles=50",
            "?near=London&miles=any", "?near=M1&miles=50&driver=no", "?task=Meals", "?task=Hoist&task=Sport", "?employment=Relief",
            "?employment=LiveIn&driver=no", "?driver=no", "?q=sleep&task=Meals&near=Leeds&miles=any",
        ];
        var found = 0;
        foreach (var address in addresses)
        {
            var query = JobQuery.Read(new QueryCollection(Microsoft.AspNetCore.WebUtilities.QueryHelpers.ParseQuery(address)));
            var place = query.Near is { } near ? (await finder.FindAsync(near)).TheOne : null;
            var alert = JobAlert.Begin(query.ToAlert(place), AlertFrequency.AtOnce, Id<Account>.New(), null, 0, Some.Now);
            db.Add(alert);
            await db.SaveChangesAsync();

            var search = query.ToSearch(place, await db.ReadWordsAsync(query.Words)) with { Sort = JobSort.Nearest };
            var byPage = await search.ListAsync(db, db.JobListings, Some.Today, null, 100);
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.LayOutNewJobsAsync(0, Some.Today, default);
            var alerts = db.JobAlerts.Where(one => one.Id == alert.Id);
            await db.LayOutFoundJobsAsync(alerts, long.MaxValue, default);
            var byAlert = await db.FoundJobs().ToListAsync();
            var reached = await db.NearNewJobsAsync(alerts, default);

            var told = byAlert.Select(match => match.AdvertId).ToHashSet();
            var leftOut = byPage.Where(job => !told.Contains(job.Job.AdvertId));
            Assert.Equal(Math.Min(JobAlertMatching.MostInAMail, byPage.Count), byAlert.Count);
            Assert.True(byAlert.Count == 0 || reached.SequenceEqual([alert.Id]), "The areas leave out an alert that finds jobs.");
            Assert.Subset(byPage.Select(job => job.Job.AdvertId).ToHashSet(), told);
            Assert.All(leftOut, job => Assert.True(
                job.Metres is null || job.Metres >= byAlert.Max(match => match.Metres),
                "A job was told of that is further away than one that was left out."));
            found += byPage.Count;
        }

        Assert.True(found > 200, $"Only {found} jobs were found.");
    }

    [Fact]
    public async Task A_new_job_is_mailed_at_once_and_only_once_though_many_instances_look()
    {
        var (account, alert) = await AddAsync(AlertFrequency.AtOnce);
        var advert = await _site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Swim with me every week"));

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunAsync(Tell)));
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(alert));
        var mail = await _site.MailSayingAsync(account, "A new PA job");
        Assert.Contains("Swim with me every week", mail, StringComparison.Ordinal);
        Assert.Contains(Links.Jobs.Job(advert.Reference), mail, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe: <", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_hears_at_once_hears_of_the_jobs_that_are_near_enough()
    {
        var (_, near) = await AddAsync(AlertFrequency.AtOnce, withinMilesOfThere: 5);
        var (_, far) = await AddAsync(AlertFrequency.AtOnce, withinMilesOfThere: 2, metresAway: 5_000);
        var (_, anyDistance) = await AddAsync(AlertFrequency.AtOnce, withinMilesOfThere: null, metresAway: 400_000);
        await RunAsync(Tell);

        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        await RunAsync(Tell);

        Assert.Equal((1, 0, 1), (await MailsAsync(near), await MailsAsync(far), await MailsAsync(anyDistance)));
    }

    [Fact]
    public async Task A_job_that_is_paused_and_shown_again_is_no_news()
    {
        var (_, alert) = await AddAsync(AlertFrequency.AtOnce);
        var advert = await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);

        await using var db = _site.Database.Open();
        var again = await db.JobAdverts.SingleAsync(one => one.Id == advert.Id);
        again.PauseIt(Some.Author, Some.Now);
        await db.SaveChangesAsync();
        again.ResumeIt(Some.Author, Some.Now);
        await db.SaveChangesAsync();
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(alert));
    }

    [Fact]
    public async Task Each_morning_brings_one_mail_with_all_the_new_jobs_and_none_where_there_is_none()
    {
        var (account, alert) = await AddAsync(AlertFrequency.Daily);
        await _site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "The first of two"));
        await _site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "The second of two"));

        await RunAsync(Tell);
        Assert.Equal(0, await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now)!.Value.AddSeconds(-1)));
        await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now));
        await RunAsync(Tell, _site.Clock.Now.AddDays(1));

        Assert.Equal(1, await MailsAsync(alert));
        var mail = await _site.MailSayingAsync(account, "2 new PA jobs");
        Assert.Contains("The first of two", mail, StringComparison.Ordinal);
        Assert.Contains("The second of two", mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_alert_hears_only_of_what_came_after_it()
    {
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        var (_, alert) = await AddAsync(AlertFrequency.Daily);

        await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now));

        Assert.Equal(0, await MailsAsync(alert));
    }

    [Fact]
    public async Task Whoever_asks_for_one_mail_a_day_instead_is_told_of_nothing_twice_and_of_everything_once()
    {
        var (_, alert) = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        await ChangeAsync(alert, AlertFrequency.Daily);

        await RunAsync(Tell, _site.Clock.Now.AddDays(1));
        Assert.Equal(1, await MailsAsync(alert));
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        await RunAsync(Tell, _site.Clock.Now.AddDays(1));

        Assert.Equal(2, await MailsAsync(alert));
    }

    [Fact]
    public async Task Whoever_asks_to_hear_at_once_instead_hears_at_once_of_what_had_waited()
    {
        var (_, alert) = await AddAsync(AlertFrequency.Daily);
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        Assert.Equal(0, await MailsAsync(alert));

        await ChangeAsync(alert, AlertFrequency.AtOnce);
        await RunAsync(Tell);
        Assert.Equal(1, await MailsAsync(alert));
        await RunAsync(Tell);
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);

        Assert.Equal(2, await MailsAsync(alert));
    }

    [Fact]
    public async Task A_stranger_hears_of_what_came_before_they_confirmed()
    {
        await using var db = _site.Database.Open();
        var alert = JobAlert.Begin(
            new AlertSearch("", "Any PA job"), AlertFrequency.AtOnce, null, "stranger@example.org", await db.AnnouncedUpToAsync(), Some.Now);
        db.Add(alert);
        await db.SaveChangesAsync();
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);
        Assert.Equal(0, await MailsAsync(alert.Id));

        alert.ConfirmIt(new Actor(Role.Subscriber), Some.Now);
        await db.SaveChangesAsync();
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(alert.Id));
    }

    [Fact]
    public async Task A_PA_hears_of_no_job_of_an_employer_that_they_blocked()
    {
        var (_, alertId) = await AddAsync(AlertFrequency.AtOnce);
        await using var db = _site.Database.Open();
        var account = (await db.JobAlerts.AsNoTracking().SingleAsync(alert => alert.Id == alertId)).AccountId!.Value;
        var assistant = Some.PersonalAssistant(account: account);
        var advert = await _site.AddLiveAdvertAsync();
        db.AddRange(assistant, Block.Set(advert.EmployerId, assistant.Id, new Actor(Role.Assistant, account), Some.Now));
        await db.SaveChangesAsync();

        await RunAsync(Tell);
        Assert.Equal(0, await MailsAsync(alertId));
        await _site.AddLiveAdvertAsync();
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(alertId));
    }

    [Fact]
    public async Task A_mail_that_cannot_be_delivered_ends_the_alert()
    {
        var (_, alert) = await AddAsync(AlertFrequency.AtOnce);
        await using var db = _site.Database.Open();
        var mail = MailMessage.Queue(JobAlertDigest.MailKind, null, alert.Value, Some.Now.AddYears(5), 1);
        db.Add(mail);
        await db.SaveChangesAsync();
        await db.MailMessages.Where(one => one.Id == mail.Id).ExecuteUpdateAsync(set => set.SetProperty(one => one.State, MailState.Failed));

        await RunAsync("end alerts whose mail came back");

        Assert.Equal(JobAlertState.Ended, (await db.JobAlerts.AsNoTracking().SingleAsync(one => one.Id == alert)).State);
    }

    [Fact]
    public async Task The_yearly_question_is_mailed_once_and_without_an_answer_the_alert_ends()
    {
        var (account, alert) = await AddAsync(AlertFrequency.Weekly);
        var year = Some.Now.AddDays(AlertTimes.DaysUntilAsked);

        Assert.Equal(1, await RunAsync("ask whether alerts are wanted", year));
        Assert.Equal(0, await RunAsync("ask whether alerts are wanted", year));
        await _site.MailSayingAsync(account, "Do you still want your job alert?");
        Assert.Equal(0, await RunAsync("end alerts that nobody answered for", year.AddDays(29)));
        Assert.Equal(1, await RunAsync("end alerts that nobody answered for", year.AddDays(30)));

        await using var db = _site.Database.Open();
        Assert.Equal(JobAlertState.Ended, (await db.JobAlerts.SingleAsync(one => one.Id == alert)).State);
    }

    private Task<(string Email, Id<JobAlert> Alert)> AddAsync(AlertFrequency frequency) =>
        AddAsync(frequency, new AlertSearch("", "Any PA job"));

    /// <summary>An alert for jobs around a place so far north of where <see cref="Some"/>’s adverts are.</summary>
    private Task<(string Email, Id<JobAlert> Alert)> AddAsync(
        AlertFrequency frequency, int? withinMilesOfThere, double metresAway = 0) =>
        AddAsync(frequency, new AlertSearch("", "PA jobs")
        {
            Origin = new GridPoint(Some.Locality().Location.Easting, Some.Locality().Location.Northing + metresAway),
            Miles = withinMilesOfThere,
        });

    private async Task<(string Email, Id<JobAlert> Alert)> AddAsync(AlertFrequency frequency, AlertSearch search)
    {
        var account = await _site.AddAccountAsync();
        await using var db = _site.Database.Open();
        var alert = JobAlert.Begin(search, frequency, account.AccountId, null, await db.AnnouncedUpToAsync(), Some.Now);
        db.Add(alert);
        await db.SaveChangesAsync();
        return (account.Email!, alert.Id);
    }

    private async Task ChangeAsync(Id<JobAlert> id, AlertFrequency frequency)
    {
        await using var db = _site.Database.Open();
        var told = await db.ToldUpToAsync();
        (await db.JobAlerts.SingleAsync(alert => alert.Id == id)).ChangeIt(frequency, told, new Actor(Role.Subscriber), _site.Clock.Now);
        await db.SaveChangesAsync();
    }

    private async Task<int> MailsAsync(Id<JobAlert> alert)
    {
        await using var db = _site.Database.Open();
        return await db.MailMessages.CountAsync(mail => mail.Kind == JobAlertDigest.MailKind && mail.SubjectId == alert.Value);
    }

    private Task<int> RunAsync(string name, DateTimeOffset? at = null)
    {
        _site.Clock.Now = at ?? _site.Clock.Now;
        return _site.Services.GetRequiredService<ClockJobRunner>().RunAsync(ClockJobs.All.Single(job => job.Name == name), default);
    }
}

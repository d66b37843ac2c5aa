using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Alerts;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Clock;
using PaConnect.Web.Demo;
using PaConnect.Web.Pages.Employers.Register;
using PaConnect.Web.Pages.Employers.Register.Alerts;

namespace PaConnect.Web.Tests.Clock;

public sealed class RegisterAlertJobsTests : IAsyncLifetime
{
    private const string Tell = "tell of new PAs";
    private const string Ask = "ask whether alerts for new PAs are wanted";
    private const string Lapse = "end alerts for new PAs that nobody answered for";
    private const string Close = "end alerts for new PAs where the register is shut";

    private readonly Site _site = new();

    public async ValueTask InitializeAsync() => await _site.InitializeAsync();

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    [Fact]
    public async Task An_alert_finds_whom_the_page_finds()
    {
        await new Crowd(_site.Database.OpenAsOwner, _site.Clock, TextWriter.Null).AddAsync(new CrowdSizes(2_000, AreNews: true));
        var one = await AddAsync(AlertFrequency.AtOnce);
        await using var db = _site.Database.Open();
        await BlockSomeAsync(one.Employer);
        while (await db.AnnounceAssistantsAsync(Some.Now, default) > 0)
        {
        }

        var finder = new PlaceFinder(db);
        string[] addresses =
        [
            "", "?miles=50", "?near=London&miles=50", "?near=London&miles=10", "?near=M1&miles=50", "?near=Leeds&miles=25&task=Meals",
            "?near=London&miles=50&task=Meals&task=SocialLife", "?near=London&miles=50&task=Hoist&task=Sport",
            "?near=London&miles=50&language=Polish", "?near=Birmingham&miles=50&language=BritishSignLanguage&task=Meals",
            "?near=London&miles=50&q=carer", "?near=London&miles=50&q=the", "?near=London&miles=50&q=cook",
            "?near=London&miles=50&q=football", "?near=London&miles=50&q=peg", "?near=London&miles=50&q=manual+handling",
            "?near=London&miles=50&q=film+or+garden&task=Meals", "?near=Bristol&miles=50&q=-%22", "?near=London&miles=50&q=patient+errands",
            "?near=London&miles=50&part=Saturday.Morning&driver=true&sort=Newest", "?near=Cardiff&miles=15&language=Welsh",
        ];
        var found = new List<int>();
        foreach (var address in addresses)
        {
            var search = RegisterSearch.From(new QueryCollection(QueryHelpers.ParseQuery(address)));
            var place = search.Near is { } near ? (await finder.FindAsync(near)).TheOne : null;
            Assert.Equal(search.Near is null, place is null);
            var own = one.Employer.Locality.Location;
            var alert = RegisterAlert.Begin(
                one.Employer.Id, search.ToAlert(own, place), AlertFrequency.AtOnce, 0, 0, one.By, Some.Now);
            db.Add(alert);
            await db.SaveChangesAsync();

            var apart = await db.AssistantsApartFromAsync(one.Employer.Id);
            var byPage = await search
                .In(db.RegisterEntries.NotBlocked(apart), place?.Location ?? own, await db.ReadWordsAsync(search.Q))
                .Select(entry => entry.ProfileId).ToListAsync();
            await using var transaction = await db.Database.BeginTransactionAsync();
            await db.LayOutNewAssistantsAsync(0, default);
            var matches = await db.Matches(db.RegisterAlerts.Where(kept => kept.Id == alert.Id), long.MaxValue).ToListAsync();
            var byAlert = await db.ThatMayHearAsync(matches, Some.Today, default);

            Assert.Equal(byPage.Select(id => id.Value).Order(), byAlert.Select(match => match.ProfileId.Value).Order());
            found.Add(byPage.Count);
        }

        Assert.True(found.Sum() > 500 && found.Count(count => count > 0) >= 15, $"Too few PAs were found: {string.Join(' ', found)}");
    }

    [Fact]
    public async Task A_new_PA_is_told_of_at_once_and_only_once_though_many_instances_look_and_nobody_is_named()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        var profile = await AddProfileAsync("Quinn");

        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => RunAsync(Tell)));
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(one.Alert));
        var mail = await _site.MailSayingAsync(one.Email, "New PAs for your search");
        Assert.Contains("Within 10 miles of your own place", mail, StringComparison.Ordinal);
        Assert.Contains(Links.Register.Search(one.Employer.Id, "sort=Newest"), mail, StringComparison.Ordinal);
        Assert.Contains(Links.RegisterAlerts.Manage(one.Alert), mail, StringComparison.Ordinal);
        Assert.Contains("List-Unsubscribe: <", mail, StringComparison.Ordinal);
        Assert.DoesNotContain("Quinn", mail, StringComparison.Ordinal);
        Assert.DoesNotContain(profile.Id.ToString(), mail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_PA_who_pauses_and_comes_back_is_no_news()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        var profile = await AddProfileAsync();
        await RunAsync(Tell);

        await using var db = _site.Database.Open();
        var again = await db.AssistantProfiles.SingleAsync(kept => kept.Id == profile.Id);
        again.PauseIt(Some.AssistantActor, Some.Now);
        await db.SaveChangesAsync();
        again.ResumeIt(Some.AssistantActor, Some.Now);
        await db.SaveChangesAsync();
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task Each_morning_brings_one_mail_and_none_where_nobody_is_new()
    {
        var one = await AddAsync(AlertFrequency.Daily);
        await AddProfileAsync();
        await AddProfileAsync();

        await RunAsync(Tell);
        Assert.Equal(0, await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now)!.Value.AddSeconds(-1)));
        await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now));
        await RunAsync(Tell, _site.Clock.Now.AddDays(1));

        Assert.Equal(1, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task An_alert_hears_only_of_those_who_came_after_it()
    {
        await AddProfileAsync();
        await RunAsync(Tell);
        var one = await AddAsync(AlertFrequency.Daily);

        await RunAsync(Tell, AlertTimes.NextAfter(AlertFrequency.Daily, Some.Now));

        Assert.Equal(0, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task Whoever_asks_for_one_mail_a_day_instead_is_told_of_nobody_twice_and_of_everybody_once()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        await AddProfileAsync();
        await RunAsync(Tell);
        await ChangeAsync(one.Alert, AlertFrequency.Daily);

        await RunAsync(Tell, _site.Clock.Now.AddDays(1));
        Assert.Equal(1, await MailsAsync(one.Alert));
        await AddProfileAsync();
        await RunAsync(Tell);
        await RunAsync(Tell, _site.Clock.Now.AddDays(1));

        Assert.Equal(2, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task Whoever_asks_to_hear_at_once_instead_hears_at_once_of_those_who_had_waited()
    {
        var one = await AddAsync(AlertFrequency.Daily);
        await AddProfileAsync();
        await RunAsync(Tell);
        Assert.Equal(0, await MailsAsync(one.Alert));

        await ChangeAsync(one.Alert, AlertFrequency.AtOnce);
        await RunAsync(Tell);
        Assert.Equal(1, await MailsAsync(one.Alert));
        await RunAsync(Tell);
        await AddProfileAsync();
        await RunAsync(Tell);

        Assert.Equal(2, await MailsAsync(one.Alert));
    }

    [Theory]
    [InlineData(BlockSide.Assistant)]
    [InlineData(BlockSide.Employer)]
    public async Task Nobody_hears_of_a_PA_from_whom_they_are_kept_apart(BlockSide side)
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        var other = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        var profile = await AddProfileAsync();
        await _site.Database.SaveAsync(Block.Set(
            one.Employer.Id, profile.AssistantId, side == BlockSide.Employer ? Some.Author : Some.AssistantActor, Some.Now));

        await RunAsync(Tell);

        Assert.Equal((0, 1), (await MailsAsync(one.Alert), await MailsAsync(other.Alert)));
    }

    [Fact]
    public async Task Whoever_may_no_longer_search_for_the_employer_hears_nothing_more_and_the_alert_ends_without_a_word()
    {
        var one = await AddAsync(AlertFrequency.AtOnce, mayUntil: Some.Today.AddDays(5));
        await RunAsync(Tell);
        Assert.Equal(0, await RunAsync(Close, Some.Now.AddDays(5)));

        await AddProfileAsync();
        await RunAsync(Tell, Some.Now.AddDays(6));
        Assert.Equal(0, await MailsAsync(one.Alert));
        Assert.Equal(1, await RunAsync(Close));

        Assert.Equal(RegisterAlertState.Ended, await StateAsync(one.Alert));
        Assert.Null(await TextAsync(one.Alert, $"RegisterAlert {RegisterAlertVerb.Close}"));
    }

    [Fact]
    public async Task Where_the_register_shuts_the_alert_is_silent_and_then_ends_and_they_are_told_why()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        await ActAsync(one.Advert, advert => advert.CloseIt(EndReason.NotNeeded, null, Some.Author, Some.Now));
        Assert.Equal(0, await RunAsync(Close, Some.Now.AddDays(RegisterAccess.DaysAfterAnAdvert)));

        await AddProfileAsync();
        await RunAsync(Tell, Some.Now.AddDays(RegisterAccess.DaysAfterAnAdvert + 1));
        Assert.Equal(0, await MailsAsync(one.Alert));
        Assert.Equal(1, await RunAsync(Close, Some.Now.AddDays(RegisterAccess.DaysAfterAnAdvert + 3)));

        Assert.Equal(RegisterAlertState.Ended, await StateAsync(one.Alert));
        await _site.MailSayingAsync(one.Email, "Your alert for new PAs has ended");
    }

    [Fact]
    public async Task While_the_advert_is_paused_the_alert_is_silent_and_waits()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        await ActAsync(one.Advert, advert => advert.PauseIt(Some.Author, Some.Now));
        await AddProfileAsync();
        await RunAsync(Tell);

        Assert.Equal(0, await RunAsync(Close, Some.Now.AddDays(3)));
        Assert.Equal(0, await MailsAsync(one.Alert));
        await ActAsync(one.Advert, advert => advert.ResumeIt(Some.Author, Some.Now));
        await AddProfileAsync();
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task A_mail_that_waited_until_the_register_was_shut_is_not_sent()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        Assert.NotNull(await TextAsync(one.Alert, RegisterAlertMatching.MailKind));

        await ActAsync(one.Advert, advert => advert.PauseIt(Some.Author, Some.Now));

        Assert.Null(await TextAsync(one.Alert, RegisterAlertMatching.MailKind));
    }

    [Fact]
    public async Task An_employer_that_moves_hears_of_PAs_around_the_new_place()
    {
        var one = await AddAsync(AlertFrequency.AtOnce);
        await RunAsync(Tell);
        await using (var db = _site.Database.Open())
        {
            var employer = await db.Employers.SingleAsync(kept => kept.Id == one.Employer.Id);
            employer.Revise(
                Some.EmployerDetails(locality: Some.Locality("Leeds", "LS1", location: new(429_000, 433_000))), Some.Author, Some.Now);
            await db.SaveChangesAsync();
        }

        await AddProfileAsync();
        await RunAsync(Tell);
        Assert.Equal(0, await MailsAsync(one.Alert));
        await AddProfileAsync(home: Some.Locality("Leeds", "LS1", location: new(431_000, 433_000)));
        await RunAsync(Tell);

        Assert.Equal(1, await MailsAsync(one.Alert));
    }

    [Fact]
    public async Task The_yearly_question_is_mailed_once_and_without_an_answer_the_alert_ends()
    {
        var one = await AddAsync(AlertFrequency.Weekly);
        var year = Some.Now.AddDays(AlertTimes.DaysUntilAsked);

        Assert.Equal(1, await RunAsync(Ask, year));
        Assert.Equal(0, await RunAsync(Ask, year));
        await _site.MailSayingAsync(one.Email, "Do you still want your alert for new PAs?");
        Assert.Equal(0, await RunAsync(Lapse, year.AddDays(AlertTimes.DaysToAnswer - 1)));
        Assert.Equal(1, await RunAsync(Lapse, year.AddDays(AlertTimes.DaysToAnswer)));

        Assert.Equal(RegisterAlertState.Ended, await StateAsync(one.Alert));
    }

    private async Task<One> AddAsync(AlertFrequency frequency, DateOnly? mayUntil = null)
    {
        var account = await _site.AddAccountAsync();
        var employer = Some.Employer();
        await _site.Database.SaveAsync(
            employer,
            Authority.OfFounder(
                account.AccountId, employer.Id, mayUntil is null ? ActsAs.Self : ActsAs.RelativeOrFriend, Some.Today, mayUntil));
        var advert = await _site.AddLiveAdvertAsync(employer: employer);
        var by = new Actor(Role.Employer, account.AccountId, OnBehalfOf: employer.Id);
        await using var db = _site.Database.Open();
        var search = new RegisterSearch().ToAlert(employer.Locality.Location, null);
        var alert = RegisterAlert.Begin(employer.Id, search, frequency, 0, await db.AssistantsAnnouncedUpToAsync(), by, Some.Now);
        db.Add(alert);
        await db.SaveChangesAsync();
        return new One(account.Email!, by, employer, advert.Id, alert.Id);
    }

    private async Task<AssistantProfile> AddProfileAsync(string name = "Alex", PaConnect.Domain.Places.Locality? home = null)
    {
        var assistant = Some.PersonalAssistant(name, account: Id<Account>.New());
        var profile = Some.PublishedProfile(assistant, Some.CompleteProfileDetails(home: home));
        await _site.Database.SaveAsync(assistant);
        await _site.Database.SaveAsync(profile);
        return profile;
    }

    /// <summary>Every third PA of the crowd, from one side or the other, and by another employer of the same family.</summary>
    private async Task BlockSomeAsync(Employer employer)
    {
        await using var db = _site.Database.Open();
        var sibling = Some.Employer();
        var founder = await db.Authorities.SingleAsync(authority => authority.EmployerId == employer.Id);
        db.AddRange(sibling, Authority.OfFounder(founder.AccountId, sibling.Id, ActsAs.Parent, Some.Today, Some.Today.AddYears(1)));
        await db.SaveChangesAsync();
        var assistants = await db.RegisterEntries
            .OrderBy(entry => entry.PublishedAt).ThenBy(entry => entry.Statement).Select(entry => entry.AssistantId).ToListAsync();
        db.AddRange(assistants.Where((_, index) => index % 3 == 0).Select((assistant, index) => Block.Set(
            index % 2 == 0 ? employer.Id : sibling.Id, assistant, index % 5 < 2 ? Some.Author : Some.AssistantActor, Some.Now)));
        await db.SaveChangesAsync();
    }

    private async Task ActAsync(Id<JobAdvert> id, Action<JobAdvert> act)
    {
        await using var db = _site.Database.Open();
        act(await db.JobAdverts.SingleAsync(advert => advert.Id == id));
        await db.SaveChangesAsync();
    }

    private async Task ChangeAsync(Id<RegisterAlert> id, AlertFrequency frequency)
    {
        await using var db = _site.Database.Open();
        var told = await db.AssistantsToldUpToAsync();
        (await db.RegisterAlerts.SingleAsync(alert => alert.Id == id)).ChangeIt(frequency, told, Some.Author, _site.Clock.Now);
        await db.SaveChangesAsync();
    }

    private async Task<int> MailsAsync(Id<RegisterAlert> alert)
    {
        await using var db = _site.Database.Open();
        return await db.MailMessages.CountAsync(mail => mail.Kind == RegisterAlertMatching.MailKind && mail.SubjectId == alert.Value);
    }

    private async Task<RegisterAlertState> StateAsync(Id<RegisterAlert> id)
    {
        await using var db = _site.Database.Open();
        return (await db.RegisterAlerts.SingleAsync(alert => alert.Id == id)).State;
    }

    private async Task<Web.Mail.MailText?> TextAsync(Id<RegisterAlert> alert, string kind)
    {
        using var scope = _site.Services.CreateScope();
        var template = scope.ServiceProvider.GetServices<Web.Mail.IMailTemplate>().Single(one => one.Kinds.Contains(kind));
        return await template.WriteAsync(Data.Mail.MailMessage.Queue(kind, null, alert.Value, _site.Clock.Now), default);
    }

    private Task<int> RunAsync(string name, DateTimeOffset? at = null)
    {
        _site.Clock.Now = at ?? _site.Clock.Now;
        return _site.Services.GetRequiredService<ClockJobRunner>().RunAsync(ClockJobs.All.Single(job => job.Name == name), default);
    }

    private sealed record One(string Email, Actor By, Employer Employer, Id<JobAdvert> Advert, Id<RegisterAlert> Alert);
}

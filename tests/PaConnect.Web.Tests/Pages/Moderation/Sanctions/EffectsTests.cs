using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;
using PaConnect.Web.Clock;

namespace PaConnect.Web.Tests.Pages.Moderation.Sanctions;

/// <summary>That what a sanction says really happens, and ends when it ends.</summary>
public sealed class EffectsTests(Site site) : IClassFixture<Site>, IDisposable
{
    public void Dispose() => site.Clock.Now = Some.Now;

    [Fact]
    public async Task A_pause_hides_the_advert_at_once_and_tells_its_applicants_neutrally()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var (assistant, _) = await site.SignInAssistantAsync();
        await site.Database.SaveAsync(Some.Application(sent.Advert, assistant));

        await SomeSanction.GiveAsync(sent, "Pause");

        await using var db = site.Database.Open();
        var advert = await SavedAsync(sent.Advert.Id);
        Assert.Equal(JobAdvertState.Held, advert.State);
        Assert.False(await db.JobListings.AnyAsync(listing => listing.AdvertId == advert.Id));
        Assert.True(await db.MailMessages.AnyAsync(
            mail => mail.Kind == "JobAdvert HoldForSanction" && mail.ToAccountId == assistant.AccountId));
        Assert.Contains("The advert is not on show at present.", await site.MailSayingAsync("not on show at present"), StringComparison.Ordinal);
        Assert.Contains(
            "not on show at the moment",
            (await site.Open().OpenAsync(Links.Jobs.Job(advert.Reference))).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_with_its_last_London_day_and_the_advert_comes_back_by_itself()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        var id = given.Report.Advert.Id;

        await RunAsync("2026-11-30T23:59:59Z");
        Assert.Equal(JobAdvertState.Held, (await SavedAsync(id)).State);
        await RunAsync("2026-12-01T00:00:00Z");
        await RunAsync("2026-12-01T00:01:00Z");

        Assert.Equal(JobAdvertState.Live, (await SavedAsync(id)).State);
        await using var db = site.Database.Open();
        Assert.Equal(SanctionEnd.RanOut, (await db.Sanctions.SingleAsync(s => s.Id == given.Sanction.Id)).End);
        Assert.True(await db.JobListings.AnyAsync(listing => listing.AdvertId == id));
        Assert.Equal(1, await db.MailMessages.CountAsync(
            mail => mail.Kind == "Sanction ran out" && mail.SubjectId == given.Sanction.Id.Value));
    }

    [Fact]
    public async Task An_advert_that_its_author_had_paused_comes_back_paused()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        await ChangeAsync(sent.Advert.Id, advert => advert.PauseIt(Some.Author, Some.Now));

        await SomeSanction.GiveAsync(sent, "Pause");
        await RunAsync("2026-12-01T00:00:00Z");

        Assert.Equal(JobAdvertState.Paused, (await SavedAsync(sent.Advert.Id)).State);
    }

    [Fact]
    public async Task While_another_sanction_lasts_it_stays_out_of_sight()
    {
        var first = await SomeSanction.GiveAsync(site, "Pause");
        var second = await SomeSanction.GiveAsync(first.Report, "Suspension", "Everything");

        await LiftAsync(first.Report.Moderator, Links.Moderation.Sanction(first.Sanction.Id));
        Assert.Equal(JobAdvertState.Held, (await SavedAsync(first.Report.Advert.Id)).State);
        await LiftAsync(first.Report.Moderator, second.RedirectsTo!);

        Assert.Equal(JobAdvertState.Live, (await SavedAsync(first.Report.Advert.Id)).State);
    }

    [Fact]
    public async Task An_employer_with_somebody_else_who_may_act_keeps_its_advert()
    {
        var sent = await SomeSanction.DecidedAsync(site);
        var second = await site.AddAccountAsync();
        await SomeCase.GiveAuthorityAsync(site, sent.Employer, second);
        var rejected = await SomeSanction.GiveAsync(sent, "Pause");

        await sent.Moderator.SubmitNamedAsync(rejected, "Do this now", ("Form.AccountId", second.Id.ToString()));

        Assert.Equal(JobAdvertState.Live, (await SavedAsync(sent.Advert.Id)).State);
    }

    [Fact]
    public async Task Of_two_people_who_are_both_paused_the_first_who_is_free_brings_it_back()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var first = await AccountOfAsync(employer.Id);
        var second = await site.AddAccountAsync();
        await SomeCase.GiveAuthorityAsync(site, employer, second);
        await SanctionAsync(first, SanctionStep.Pause, SanctionScope.Adverts, days: 5);
        await SanctionAsync(second.AccountId, SanctionStep.Pause, SanctionScope.Adverts, days: 40);
        Assert.Equal(JobAdvertState.Held, (await SavedAsync(advert.Id)).State);

        await RunAsync("2026-11-26T00:00:00Z");

        Assert.Equal(JobAdvertState.Live, (await SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task What_closes_while_it_is_out_of_sight_ends_and_is_never_said_to_be_back()
    {
        var (employer, _) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(3)), employer);
        await SanctionAsync(await AccountOfAsync(employer.Id), SanctionStep.Pause, SanctionScope.Adverts, days: 3);

        await RunAsync("2026-11-24T00:00:00Z");
        Assert.Equal(JobAdvertState.Held, (await SavedAsync(advert.Id)).State);
        await RunAsync("2026-11-24T00:00:00Z", "expire adverts");

        Assert.Equal((JobAdvertState.Expired, null), ((await SavedAsync(advert.Id)).State, (await SavedAsync(advert.Id)).HeldFor));
        await using var db = site.Database.Open();
        Assert.True(await db.MailMessages.AnyAsync(mail => mail.Kind == "JobAdvert Expire" && mail.SubjectId == advert.Id.Value));
        Assert.False(await db.History.AnyAsync(row => row.Verb == "EndSanctionHold" && row.SubjectId == advert.Id.Value));
    }

    [Fact]
    public async Task What_a_moderator_holds_for_its_own_sake_waits_for_a_person()
    {
        var advert = await site.AddLiveAdvertAsync(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(3)));
        await ChangeAsync(advert.Id, one => one.HoldIt(silently: false, Some.Moderator, Some.Now));

        await RunAsync("2026-11-24T00:00:00Z", "expire adverts");

        Assert.Equal(JobAdvertState.Held, (await SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task Whoever_is_paused_sends_no_advert_and_shows_none_again()
    {
        var given = await SomeSanction.GiveAsync(site, "Pause");
        var draft = Some.DraftAdvert(given.Report.Employer);
        var paused = Some.LiveAdvert(given.Report.Employer);
        paused.PauseIt(Some.Author, Some.Now);
        await site.Database.SaveAsync(draft, paused);

        var sent = await given.Person.SubmitAsync(
            await given.Person.OpenAsync(Links.Employers.CheckAdvert(draft.Id)), "Send to be checked");
        var resumed = await given.Person.SubmitAsync(
            await given.Person.OpenAsync(Links.Employers.Advert(paused.Id)), "Put the advert on show again");

        const string Refusal = "A moderator has paused this for you until 30 November 2026. Your account page says why.";
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Refusal), (sent.Status, Assert.Single(sent.Errors)));
        Assert.Equal((HttpStatusCode.UnprocessableEntity, Refusal), (resumed.Status, Assert.Single(resumed.Errors)));
        Assert.Null((await SavedAsync(draft.Id)).Latest);
        Assert.Equal(JobAdvertState.Paused, (await SavedAsync(paused.Id)).State);
        Assert.True(resumed.HasButton("Put the advert on show again"));
    }

    [Fact]
    public async Task A_pause_of_messages_stops_messages_and_keeps_what_was_typed()
    {
        var hiring = await SomeHiring.InAsync(site);
        await SanctionAsync(hiring.Assistant.AccountId, SanctionStep.Pause, SanctionScope.Messages);

        var refused = await hiring.AsAssistant.SubmitAsync(
            await hiring.AsAssistant.OpenAsync(Links.Applications.Application(hiring.Application.Id)),
            "Send message",
            ("Your message", "Are you there?"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.StartsWith("A moderator has paused this for you", Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.Equal("Are you there?", refused.ValueOf("Your message"));
        await using var db = site.Database.Open();
        Assert.False(await db.Messages.AnyAsync(message => message.ApplicationId == hiring.Application.Id));
    }

    [Fact]
    public async Task A_pause_of_the_profile_takes_it_from_the_register_until_it_ends()
    {
        var (assistant, _) = await site.SignInAssistantAsync();
        var profile = Some.PublishedProfile(assistant);
        await site.Database.SaveAsync(profile);

        await SanctionAsync(assistant.AccountId, SanctionStep.Pause, SanctionScope.Profile);

        await using (var db = site.Database.Open())
        {
            Assert.Equal(AssistantProfileState.Held, (await db.AssistantProfiles.SingleAsync(p => p.Id == profile.Id)).State);
            Assert.False(await db.RegisterEntries.AnyAsync(entry => entry.ProfileId == profile.Id));
        }

        await RunAsync("2027-01-01T00:00:00Z");
        await using var after = site.Database.Open();
        Assert.True(await after.RegisterEntries.AnyAsync(entry => entry.ProfileId == profile.Id));
    }

    [Fact]
    public async Task What_a_moderator_approves_of_a_paused_person_waits_for_the_end_of_the_pause()
    {
        var organisation = Some.Organisation(slug: $"o-{Guid.NewGuid():N}");
        await site.Database.SaveAsync(organisation);
        var (_, moderator) = await site.SignInModeratorAsync(organisation);
        var (employer, advert, opened) = await SomeCase.AddAsync(site, organisation, "Approved while paused");
        await SanctionAsync(await AccountOfAsync(employer.Id), SanctionStep.Pause, SanctionScope.Adverts);

        await moderator.SubmitAsync(await moderator.OpenAsync(Links.Moderation.Case(opened.Id)), "Approve and open the next");

        Assert.Equal(JobAdvertState.Held, (await SavedAsync(advert.Id)).State);
        await RunAsync("2026-12-01T00:00:00Z");
        Assert.Equal(JobAdvertState.Live, (await SavedAsync(advert.Id)).State);
    }

    [Fact]
    public async Task Where_a_person_must_read_everything_nothing_goes_on_show_by_itself()
    {
        var (employer, browser) = await site.SignInEmployerAsync();
        var advert = await site.AddLiveAdvertAsync(employer: employer);
        var account = await AccountOfAsync(employer.Id);
        await SanctionAsync(account, SanctionStep.ReviewPosts, SanctionScope.Adverts);

        var refused = await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.ExtendAdvert(advert.Id)),
            "Put the new day on show",
            ("Day", "15"), ("Month", "1"), ("Year", "2027"));
        await ChangeAsync(advert.Id, one => one.Revise(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(60)), Some.Now));
        await browser.SubmitAsync(
            await browser.OpenAsync(Links.Employers.CheckAdvert(advert.Id)), "Send to be checked");

        Assert.StartsWith("A person must read what you change.", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var saved = await SavedAsync(advert.Id);
        Assert.Equal((1, Review.Waiting), (saved.LiveVersion, saved.Latest!.Review));
        await using var db = site.Database.Open();
        Assert.True(await db.Sanctions.NeedsReviewAsync(account, SanctionScope.Adverts, Some.Today));
        Assert.False(await db.Sanctions.NeedsReviewAsync(account, SanctionScope.Profile, Some.Today));
        Assert.False(await db.Sanctions.NeedsReviewAsync(account, SanctionScope.Adverts, Some.Today.AddYears(1)));
    }

    /// <summary>Given by the domain's own verbs, whatever the ladder would say, because that is not what is tested here.</summary>
    private async Task SanctionAsync(Id<Domain.Common.Account> account, SanctionStep step, SanctionScope scope, int days = 10)
    {
        await using var db = site.Database.Open();
        var platform = await db.Organisations.SingleAsync(o => o.IsPlatform);
        var by = new Actor(Role.Moderator, Id<Domain.Common.Account>.New(), platform.Id);
        var earlier = new List<Sanction>();
        for (var next = SanctionStep.Advice; next <= step; next++)
        {
            var from = ReviewCase.OpenReport(
                CaseKind.JobAdvert, Guid.NewGuid(), platform, isUrgent: false, Actor.Machine, Some.Now);
            db.Add(from);
            earlier.Add(Sanction.Give(
                new SanctionedPerson(account, earlier, IsColleague: false),
                new SanctionTerms(next, next == step ? scope : SanctionScope.Everything, ReasonCode.AbusiveLanguage, "Please stop.", Some.Today.AddDays(days)),
                from, Some.LiveAdvert(), [account], by.AccountId, by, Some.Now));
        }

        db.AddRange(earlier);
        await db.HoldOrReleaseForAsync(earlier[^1], by, Some.Now);
        await db.SaveChangesAsync();
    }

    private async Task<Id<Domain.Common.Account>> AccountOfAsync(Id<Domain.Employers.Employer> employer)
    {
        await using var db = site.Database.Open();
        return (await db.Authorities.SingleAsync(authority => authority.EmployerId == employer)).AccountId;
    }

    private async Task<JobAdvert> SavedAsync(Id<JobAdvert> id)
    {
        await using var db = site.Database.Open();
        return await db.JobAdverts.SingleAsync(advert => advert.Id == id);
    }

    private async Task ChangeAsync(Id<JobAdvert> id, Action<JobAdvert> change)
    {
        await using var db = site.Database.Open();
        change(await db.JobAdverts.SingleAsync(advert => advert.Id == id));
        await db.SaveChangesAsync();
    }

    private static async Task LiftAsync(Browser moderator, string page) =>
        await moderator.SubmitAsync(await moderator.OpenAsync(page), "Lift this now");

    private async Task RunAsync(string at, string name = "end sanctions")
    {
        site.Clock.Now = DateTimeOffset.Parse(at, null);
        var runner = site.Services.GetRequiredService<ClockJobRunner>();
        await runner.RunAsync(ClockJobs.All.Single(job => job.Name == name), TestContext.Current.CancellationToken);
        site.Clock.Now = Some.Now;
    }
}

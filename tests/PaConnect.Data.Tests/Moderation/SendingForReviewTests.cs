using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

/// <summary>Which changes the machine passes, and which go to a person.</summary>
public sealed class SendingForReviewTests : IAsyncLifetime
{
    private static readonly JobAdvertDetails _otherTasks = Some.CompleteAdvertDetails(tasks: [WorkTask.Meals]);

    private TestDatabase _database = null!;
    private Employer _employer = null!;
    private JobAdvert _advert = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        _employer = Some.Employer();
        await _database.SaveAsync(_employer);
        for (var approvals = 0; approvals < Trust.ApprovalsNeeded; approvals++)
        {
            _advert = await _database.AddLiveAdvertAsync(employer: _employer);
        }
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Nothing_is_passed_unless_the_organisation_wants_it() => Assert.False(await SendAsync(_otherTasks));

    /// <summary>At one in two, forty changes that all go the same way are one chance in five hundred thousand million.</summary>
    [Fact]
    public async Task Low_risk_changes_of_a_trusted_author_are_passed_but_for_those_that_chance_gives_to_a_person()
    {
        await PassAllButOneInAsync(2);

        var passed = new HashSet<bool>();
        for (var i = 0; i < 40 && passed.Count < 2; i++)
        {
            passed.Add(await SendAsync(i % 2 == 0 ? _otherTasks : Some.CompleteAdvertDetails()));
            await ApproveWhatWaitsAsync();
        }

        Assert.Equal(2, passed.Count);
        await using var db = _database.Open();
        Assert.True(await db.ReviewCases.AnyAsync(c => c.IsSample));
        Assert.True(await db.History.AnyAsync(row => row.Verb == ListingHistory.Passed && row.Role == Role.Machine));
    }

    [Fact]
    public async Task What_is_not_of_low_risk_goes_to_a_person()
    {
        await PassAllButOneInAsync(Organisation.LargestSample);

        Assert.False(await SendAsync(Some.CompleteAdvertDetails(title: "Another title")));
    }

    [Fact]
    public async Task An_author_who_was_turned_back_within_a_year_is_not_trusted()
    {
        await PassAllButOneInAsync(Organisation.LargestSample);
        await SendAsync(Some.CompleteAdvertDetails(title: "Another title"));
        await DecideAsync(Outcome.AskForChanges, [new DecisionReason(ReasonCode.Quality, null, null)]);

        Assert.False(await IsTrustedAsync(Some.Now.AddDays(364)));
        Assert.True(await IsTrustedAsync(Some.Now.AddDays(366)));
    }

    [Fact]
    public async Task An_author_is_trusted_after_three_approvals_and_while_nothing_of_theirs_waits()
    {
        var newcomer = await _database.AddLiveAdvertAsync();

        await using (var db = _database.Open())
        {
            Assert.False(await db.IsTrustedAsync([newcomer.Id.Value], Some.Now));
        }

        Assert.True(await IsTrustedAsync(Some.Now));
        await SendAsync(Some.CompleteAdvertDetails(title: "Another title"));
        Assert.False(await IsTrustedAsync(Some.Now));
    }

    [Fact]
    public async Task The_machine_passes_nothing_of_an_author_whose_posts_a_moderator_wants_a_person_to_read()
    {
        await PassAllButOneInAsync(Organisation.LargestSample);
        var author = Some.Author.AccountId!.Value;
        await SomePause.GiveAsync(_database, author, SanctionStep.ReviewPosts, SanctionScope.Adverts);

        await using var db = _database.Open();
        Assert.False(await SendAsync(_otherTasks));
        Assert.True(await db.Sanctions.NeedsReviewAsync(author, SanctionScope.Adverts, Some.Today));
        Assert.False(await db.Sanctions.NeedsReviewAsync(author, SanctionScope.Adverts, Some.Today.AddDays(1)));
    }

    [Fact]
    public async Task Nobody_is_trusted_behind_whom_a_moderator_had_to_do_something_within_a_year()
    {
        var account = Id<Account>.New();
        await _database.SaveAsync(Authority.OfFounder(
            account, _employer.Id, ActsAs.RelativeOrFriend, Some.Today, Some.Today.AddDays(1)));
        Assert.True(await IsTrustedAsync(Some.Now));

        await SomePause.GiveAsync(_database, account, SanctionStep.Advice, SanctionScope.Adverts);

        Assert.False(await IsTrustedAsync(Some.Now));
        Assert.True(await IsTrustedAsync(Some.Now.AddMonths(Sanction.MonthsRemembered)));
    }

    [Fact]
    public async Task Whatever_the_page_forgot_no_machine_puts_on_show_what_a_person_must_read()
    {
        await SomePause.GiveAsync(_database, Some.Author.AccountId!.Value, SanctionStep.ReviewPosts, SanctionScope.Adverts);
        await using var db = _database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == _advert.Id);
        advert.ExtendIt(advert.ClosesOn!.Value.AddDays(5), Some.Today, Some.Author, Actor.Machine, Some.Now);

        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => db.SaveChangesAsync());

        Assert.Equal("A person must read what you change before anybody sees it.", refusal.Message);
    }

    private async Task PassAllButOneInAsync(int oneIn)
    {
        await using var db = _database.Open();
        var organisation = await db.Organisations.SingleAsync(o => o.IsPlatform);
        organisation.SetPolicies(checksBeforeStart: false, oneIn, Some.Moderator, Some.Now);
        await db.SaveChangesAsync();
    }

    private async Task<bool> SendAsync(JobAdvertDetails details)
    {
        await using var db = _database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == _advert.Id);
        advert.Revise(details, Some.Now);
        var version = advert.Submit(Some.Today, Some.Author, Some.Now);
        var isPassed = await db.CheckOrPassAsync(advert, version, Some.Author, Some.Now) is null;
        await db.SaveChangesAsync();

        Assert.Equal(isPassed ? version.Number : version.Number - 1, advert.LiveVersion);
        return isPassed;
    }

    private async Task ApproveWhatWaitsAsync()
    {
        await using var db = _database.Open();
        if (await db.ReviewCases.AnyAsync(c => c.State == CaseState.Waiting))
        {
            await DecideAsync(Outcome.Approve, []);
        }
    }

    private async Task DecideAsync(Outcome outcome, IReadOnlyList<DecisionReason> reasons)
    {
        await using var db = _database.Open();
        var advert = await db.JobAdverts.SingleAsync(a => a.Id == _advert.Id);
        var waiting = await db.ReviewCases.SingleAsync(c => c.State == CaseState.Waiting);
        waiting.Decide(advert, outcome, reasons, null, [], Some.Moderator, Some.Now);
        await db.SaveChangesAsync();
    }

    private async Task<bool> IsTrustedAsync(DateTimeOffset now)
    {
        await using var db = _database.Open();
        var adverts = await db.JobAdverts.Where(a => a.EmployerId == _employer.Id).Select(a => a.Id).ToListAsync();
        return await db.IsTrustedAsync([.. adverts.Select(id => id.Value)], now);
    }
}

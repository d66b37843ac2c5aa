using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Moderation;

public sealed class LookingAgainTests : IAsyncLifetime
{
    private static readonly Actor Administrator = Some.By(Role.Administrator);
    private static readonly ListedTerm Sea = ListedTerm.Begin("sea", ReasonCode.Quality, "Which sea?", Administrator, Some.Now);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task What_is_found_in_an_advert_on_show_is_asked_once_and_not_again_after_the_decision()
    {
        var advert = await SaveLiveAsync();

        Assert.Equal([advert.Id], (await LookAsync()).Found.Select(found => found.Id));
        Assert.Equal(1, await OpenAsync());
        Assert.Equal((0, 1), ((await LookAsync()).Found.Count, (await LookAsync()).AlreadyAsked));
        Assert.Equal(0, await OpenAsync());

        await using (var db = _database.Open())
        {
            var opened = await db.ReviewCases.SingleAsync(c => c.Matter == CaseMatter.Recheck);
            var subject = await db.JobAdverts.SingleAsync(a => a.Id == advert.Id);
            opened.Decide(subject, Outcome.NoAction, [], null, [], Some.Moderator, Some.Now);
            await db.SaveChangesAsync();
        }

        Assert.Equal((0, 0), ((await LookAsync()).Found.Count, (await LookAsync()).AlreadyAsked));
    }

    [Fact]
    public async Task Two_administrators_at_once_open_one_case()
    {
        await SaveLiveAsync();

        var opened = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(OpenAsync)));

        Assert.Equal(1, opened.Sum());
        await using var db = _database.Open();
        Assert.Equal(1, await db.ReviewCases.CountAsync(c => c.Matter == CaseMatter.Recheck));
    }

    [Fact]
    public async Task It_is_looked_at_in_slices_and_what_is_not_on_show_is_left_out()
    {
        var adverts = new[] { await SaveLiveAsync(), await SaveLiveAsync(), await SaveLiveAsync() };
        var sent = Some.SentAdvert(await SaveEmployerAsync());
        await _database.SaveAsync(sent);

        var first = await LookAsync(most: 2);
        var second = await LookAsync(first.Next, most: 2);

        Assert.Equal(
            adverts.Select(advert => advert.Reference).Order(StringComparer.Ordinal),
            first.Found.Concat(second.Found).Select(found => found.Reference));
        Assert.Equal((2, 1), (first.Looked, second.Looked));
        Assert.Null(second.Next);
    }

    [Fact]
    public async Task A_rule_that_breaks_asks_a_person()
    {
        await SaveLiveAsync();
        await using var db = _database.Open();

        var looked = await db.LookAgainAsync(_ => new CheckResult([], Failed: true), null, 100);

        Assert.True(Assert.Single(looked.Found).New.Failed);
    }

    [Fact]
    public async Task A_phrase_is_listed_once_and_again_when_it_was_removed()
    {
        var term = ListedTerm.Begin("lighthouse", ReasonCode.Other, "Ask.", Administrator, Some.Now);
        await _database.SaveAsync(term);
        var again = ListedTerm.Begin("lighthouse", ReasonCode.Other, "Ask.", Administrator, Some.Now);

        var refused = await Assert.ThrowsAsync<DbUpdateException>(() => _database.SaveAsync(again));
        await using (var db = _database.Open())
        {
            (await db.ListedTerms.SingleAsync()).Remove(Administrator, Some.Now);
            await db.SaveChangesAsync();
        }

        await _database.SaveAsync(ListedTerm.Begin("lighthouse", ReasonCode.Other, "Ask.", Administrator, Some.Now));

        Assert.Equal("ux_listed_terms_phrase", Assert.IsType<PostgresException>(refused.InnerException).ConstraintName);
        await using var after = _database.Open();
        Assert.Single(await after.ListedTerms.InForceAsync());
    }

    private static CheckResult Look(JobAdvertDetails details) => ListingChecks.RunTerm(details, Sea);

    private async Task<LookedAgain> LookAsync(string? after = null, int most = 100)
    {
        await using var db = _database.Open();
        return await db.LookAgainAsync(Look, after, most);
    }

    private async Task<int> OpenAsync()
    {
        await using var db = _database.Open();
        return (await db.OpenRechecksAsync(Look, null, 100, Administrator, Some.Now)).Opened;
    }

    private async Task<Domain.Employers.Employer> SaveEmployerAsync()
    {
        var employer = Some.Employer();
        await _database.SaveAsync(employer);
        return employer;
    }

    private async Task<JobAdvert> SaveLiveAsync()
    {
        await using (var db = _database.Open())
        {
            if (!await db.Organisations.AnyAsync(o => o.IsPlatform))
            {
                await _database.SaveAsync(Some.Organisation(slug: "platform", isPlatform: true));
            }
        }

        var advert = Some.LiveAdvert(await SaveEmployerAsync());
        await _database.SaveAsync(advert);
        return advert;
    }
}

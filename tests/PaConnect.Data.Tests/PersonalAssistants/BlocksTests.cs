using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.PersonalAssistants;

public sealed class BlocksTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(BlockSide.Assistant)]
    [InlineData(BlockSide.Employer)]
    public async Task Whichever_side_sets_it_both_searches_leave_the_other_out(BlockSide side)
    {
        var (employer, assistant, other) = (await AddEmployerAsync(), await AddAssistantAsync(), await AddAssistantAsync());
        var advert = await _database.AddLiveAdvertAsync(employer: employer);
        await SetAsync(employer, assistant, side);
        await using var db = _database.Open();

        var apart = await db.AssistantsApartFromAsync(employer.Id);
        var entries = await db.RegisterEntries.NotBlocked(apart).Select(entry => entry.AssistantId).ToListAsync();
        var theirs = await db.EmployersApartFromAsync(new Asker(db, assistant));
        var nobodys = await db.EmployersApartFromAsync(new Asker(db, other));

        Assert.Equal([other.Id], entries);
        Assert.Empty(await db.JobListings.NotBlocked(db, theirs).ToListAsync());
        Assert.Equal([advert.Id], await db.JobListings.NotBlocked(db, nobodys).Select(job => job.AdvertId).ToListAsync());
        Assert.True(await db.AreApartAsync(employer.Id, assistant.Id));
        Assert.False(await db.AreApartAsync(employer.Id, other.Id));
    }

    [Fact]
    public async Task It_holds_for_another_employer_of_the_same_family_and_not_for_a_trusts_other_clients_whom_an_organisation_knows()
    {
        var (parent, trust) = (Id<Account>.New(), Id<Account>.New());
        var (blocked, second) = (await AddEmployerAsync(parent, ActsAs.Parent), await AddEmployerAsync(parent, ActsAs.Self));
        var (client, stranger) = (await AddEmployerAsync(trust, ActsAs.TrustOrCaseManager), await AddEmployerAsync(trust, ActsAs.TrustOrCaseManager));
        var assistant = await AddAssistantAsync();
        await SetAsync(blocked, assistant, BlockSide.Assistant);
        await SetAsync(client, assistant, BlockSide.Employer);
        await using var db = _database.Open();

        Assert.Equal([assistant.Id], await db.AssistantsApartFromAsync(second.Id));
        Assert.Equal([assistant.Id], await db.AssistantsApartFromAsync(stranger.Id));
        var organisation = Some.Organisation();
        db.AddRange(
            organisation,
            Vouching.Give(organisation.Id, client.Id, Some.Today.AddDays(30), Some.Today, Some.Moderator, Some.Now),
            Vouching.Give(organisation.Id, stranger.Id, Some.Today.AddDays(30), Some.Today, Some.Moderator, Some.Now));
        await db.SaveChangesAsync();
        Assert.Empty(await db.AssistantsApartFromAsync(stranger.Id));
        Assert.Equal(
            new[] { blocked.Id, second.Id, client.Id }.OrderBy(id => id.Value),
            (await db.EmployersApartFromAsync(new Asker(db, assistant))).OrderBy(id => id.Value));
    }

    [Fact]
    public async Task The_same_side_cannot_block_the_same_twice()
    {
        var (employer, assistant) = (await AddEmployerAsync(), await AddAssistantAsync());
        await SetAsync(employer, assistant, BlockSide.Assistant);
        await SetAsync(employer, assistant, BlockSide.Employer);

        await Assert.ThrowsAsync<DbUpdateException>(() => SetAsync(employer, assistant, BlockSide.Assistant));
    }

    [Fact]
    public async Task Nothing_begins_between_them_whatever_page_it_came_from()
    {
        var (employer, assistant) = (await AddEmployerAsync(), await AddAssistantAsync());
        var by = new Actor(Role.Assistant, assistant.AccountId);
        var (advert, another) = (await _database.AddLiveAdvertAsync(employer: employer), await _database.AddLiveAdvertAsync(employer: employer));
        var application = Some.Application(advert, assistant, by: by);
        await _database.SaveAsync(application);
        await SetAsync(employer, assistant, BlockSide.Employer);

        await RefusedAsync(db => db.Add(Some.Application(another, assistant, by: by)));
        await RefusedAsync(db => db.Add(db.Applications.Single().Write("Hello?", by, Some.Now)));
        await RefusedAsync(db => db.Applications.Single().ShortlistIt(Some.Author, Some.Now));
        await RefusedAsync(db => db.Applications.Single().OfferJob(Some.OfferTerms(), Some.Today, Some.Author, Some.Now));

        await using var after = _database.Open();
        Assert.Equal(ApplicationState.Sent, (await after.Applications.SingleAsync()).State);
        Assert.False(await after.Messages.AnyAsync());
    }

    private async Task RefusedAsync(Action<PaConnectDbContext> act)
    {
        await using var db = _database.Open();
        act(db);
        var refusal = await Assert.ThrowsAsync<RuleBrokenException>(() => db.SaveChangesAsync());
        Assert.DoesNotContain("block", refusal.Message, StringComparison.OrdinalIgnoreCase);
    }

    private async Task SetAsync(Employer employer, PersonalAssistant assistant, BlockSide side) =>
        await _database.SaveAsync(Block.Set(
            employer.Id, assistant.Id, side == BlockSide.Employer ? Some.Author : Some.AssistantActor, Some.Now));

    private async Task<Employer> AddEmployerAsync(Id<Account>? founder = null, ActsAs actsAs = ActsAs.Self)
    {
        var employer = Some.Employer();
        await _database.SaveAsync(
            employer, Authority.OfFounder(founder ?? Id<Account>.New(), employer.Id, actsAs, Some.Today, Some.Today.AddYears(1)));
        return employer;
    }

    private async Task<PersonalAssistant> AddAssistantAsync()
    {
        var assistant = Some.PersonalAssistant(account: Id<Account>.New());
        await _database.SaveAsync(assistant);
        await _database.SaveAsync(Some.PublishedProfile(assistant));
        return assistant;
    }

    private sealed class Asker(PaConnectDbContext db, PersonalAssistant assistant) : PaConnect.Data.Employers.IActInQueries
    {
        public IQueryable<Id<PersonalAssistant>> OwnAssistant =>
            db.PersonalAssistants.Where(one => one.Id == assistant.Id).Select(one => one.Id);

        public IQueryable<Id<Employer>> EmployersFor(Scopes scope) => throw new NotSupportedException();
    }
}

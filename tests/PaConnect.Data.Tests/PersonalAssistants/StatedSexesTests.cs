using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.PersonalAssistants;

public sealed class StatedSexesTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task The_filter_finds_those_who_said_so_and_nobody_who_did_not()
    {
        var woman = await AddAsync(Sex.Woman);
        await AddAsync(Sex.Man);
        await AddAsync(null);
        await using var db = _database.Open();

        var here = woman.ShownDetails!.Travel.Home!.Location;
        var found = await db.RegisterEntries.WhoSaid(db, new ApprovedLimit(Sex.Woman, here)).Select(entry => entry.ProfileId).ToListAsync();
        var far = new ApprovedLimit(Sex.Woman, new GridPoint(here.Easting, here.Northing + 50_000));

        Assert.Equal([woman.Id], found);
        Assert.Empty(await db.RegisterEntries.WhoSaid(db, far).ToListAsync());
    }

    [Fact]
    public async Task Only_a_live_advert_with_an_approved_limit_by_sex_lets_an_employer_search_by_it()
    {
        var limited = Some.CompleteAdvertDetails() with
        {
            Requirements = new RequirementDetails
            {
                Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "A woman", "Washing", "Privacy") { ForSex = Sex.Woman },
            },
        };
        var (employer, other) = (await AddEmployerAsync(), await AddEmployerAsync());
        var (plain, sent, live) = (Some.LiveAdvert(employer), Some.SentAdvert(employer, limited), Some.LiveAdvert(employer, limited));
        await _database.SaveAsync(plain, sent, live);
        await using var db = _database.Open();

        Assert.Null(await db.SexApprovedForAsync(employer.Id, plain.Id, Some.Today));
        Assert.Null(await db.SexApprovedForAsync(employer.Id, sent.Id, Some.Today));
        Assert.Equal(Sex.Woman, (await db.SexApprovedForAsync(employer.Id, live.Id, Some.Today))?.Sex);
        Assert.Null(await db.SexApprovedForAsync(other.Id, live.Id, Some.Today));
        Assert.Null(await db.SexApprovedForAsync(employer.Id, live.Id, limited.Closing.ClosesOn!.Value.AddDays(1)));
    }

    [Fact]
    public async Task It_goes_into_no_history_and_no_listing()
    {
        var profile = await AddAsync(Sex.Woman);
        await using var db = _database.Open();

        var told = await db.History.AsNoTracking().ToListAsync();
        var entry = await db.RegisterEntries.SingleAsync(entry => entry.ProfileId == profile.Id);

        Assert.Contains(told, row => row.Subject == nameof(AssistantProfile));
        Assert.DoesNotContain(told, row => row.Subject == nameof(StatedSex));
        Assert.DoesNotContain(nameof(Sex.Woman), System.Text.Json.JsonSerializer.Serialize(entry.Details), StringComparison.Ordinal);
    }

    private async Task<AssistantProfile> AddAsync(Sex? sex)
    {
        var assistant = Some.PersonalAssistant(account: Id<Account>.New());
        var profile = Some.PublishedProfile(assistant);
        await _database.SaveAsync(assistant);
        await _database.SaveAsync([profile, .. sex is { } said ? new object[] { StatedSex.Of(assistant.Id, said) } : []]);
        return profile;
    }

    private async Task<Employer> AddEmployerAsync()
    {
        var employer = Some.Employer();
        await _database.SaveAsync(employer);
        return employer;
    }
}

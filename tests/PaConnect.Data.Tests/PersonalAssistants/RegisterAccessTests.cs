using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.PersonalAssistants;

public sealed class RegisterAccessTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Only_an_approved_advert_opens_the_register_listed_or_not()
    {
        var employer = await AddEmployerAsync();
        Assert.False(await MaySeeAsync(employer, Some.Today));
        await _database.SaveAsync(Some.SentAdvert(employer));
        Assert.False(await MaySeeAsync(employer, Some.Today));

        var details = Some.CompleteAdvertDetails();
        var unlisted = Some.LiveAdvert(employer, details with { Role = details.Role with { IsUnlisted = true } });
        await _database.SaveAsync(unlisted);

        Assert.True(await MaySeeAsync(employer, Some.Today));
        Assert.False(await MaySeeAsync(await AddEmployerAsync(), Some.Today));
    }

    [Fact]
    public async Task The_register_stays_open_for_28_days_after_the_advert_ended()
    {
        var employer = await AddEmployerAsync();
        var advert = Some.LiveAdvert(employer);
        advert.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
        await _database.SaveAsync(advert);

        Assert.True(await MaySeeAsync(employer, Some.Today.AddDays(28)));
        Assert.False(await MaySeeAsync(employer, Some.Today.AddDays(29)));
    }

    [Fact]
    public async Task An_organisations_word_opens_it_until_its_last_day()
    {
        var (employer, organisation) = (await AddEmployerAsync(), Some.Organisation());
        await _database.SaveAsync(organisation);
        await _database.SaveAsync(
            Vouching.Give(organisation.Id, employer.Id, Some.Today.AddDays(3), Some.Today, Some.Moderator, Some.Now));

        Assert.True(await MaySeeAsync(employer, Some.Today.AddDays(3)));
        Assert.False(await MaySeeAsync(employer, Some.Today.AddDays(4)));
    }

    [Theory]
    [InlineData(JobAdvertState.Draft, null)]
    [InlineData(JobAdvertState.Paused, null)]
    [InlineData(JobAdvertState.Withdrawn, null)]
    [InlineData(JobAdvertState.Live, 38)]
    [InlineData(JobAdvertState.Filled, 28)]
    [InlineData(JobAdvertState.Closed, 28)]
    public void Each_state_has_its_last_day(JobAdvertState state, int? days) => Assert.Equal(
        days is { } more ? Some.Today.AddDays(more) : null, RegisterAccess.LastDay(state, Some.Today.AddDays(10), Some.Now));

    [Fact]
    public async Task An_employer_opens_so_many_profiles_a_day_even_all_at_once()
    {
        var employer = await AddEmployerAsync();
        var profiles = new List<AssistantProfile>();
        for (var i = 0; i < RegisterView.MostADay + 5; i++)
        {
            var assistant = Some.PersonalAssistant(account: Id<Account>.New());
            profiles.Add(Some.PublishedProfile(assistant));
            await _database.SaveAsync(assistant);
            await _database.SaveAsync(profiles[i]);
        }

        var opened = await Task.WhenAll(profiles.Select(profile => TryOpenAsync(employer, profile, Some.Today)));

        Assert.Equal(RegisterView.MostADay, opened.Count(isOpen => isOpen));
        var seen = profiles[Array.IndexOf(opened, true)];
        Assert.True(await TryOpenAsync(employer, seen, Some.Today));
        Assert.True(await TryOpenAsync(employer, profiles[^1], Some.Today.AddDays(1)));
        await using var db = _database.Open();
        Assert.Equal(RegisterView.MostADay, await db.RegisterViews.CountAsync(view => view.ViewedOn == Some.Today));
    }

    private async Task<bool> TryOpenAsync(Employer employer, AssistantProfile profile, DateOnly today)
    {
        await using var db = _database.Open();
        return await db.TryOpenAsync(new RegisterView(employer.Id, profile.Id, Id<Account>.New(), today, Some.Now));
    }

    private async Task<Employer> AddEmployerAsync()
    {
        var employer = Some.Employer();
        await _database.SaveAsync(employer);
        return employer;
    }

    private async Task<bool> MaySeeAsync(Employer employer, DateOnly today)
    {
        await using var db = _database.Open();
        return await db.MaySeeRegisterAsync(employer.Id, today);
    }
}

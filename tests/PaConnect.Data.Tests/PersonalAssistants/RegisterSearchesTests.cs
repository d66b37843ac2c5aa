using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.PersonalAssistants;

public sealed class RegisterSearchesTests : IAsyncLifetime
{
    private static readonly GridPoint Origin = new(449_000, 129_000);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Both_must_reach_each_other()
    {
        await AddAsync("Near", milesAway: 2, reach: 5);
        await AddAsync("StaysHome", milesAway: 4, reach: 1);
        await AddAsync("TooFar", milesAway: 20, reach: 50);

        Assert.Equal(["Near"], await NamesAsync(entries => entries.WithinReach(Origin, 10)));
    }

    [Fact]
    public async Task Tasks_are_needed_every_one_and_a_language_too()
    {
        await AddAsync("Both", tasks: [WorkTask.Meals, WorkTask.Shopping]);
        await AddAsync("One", tasks: [WorkTask.Meals]);

        Assert.Equal(["Both"], await NamesAsync(entries => entries.Offering([WorkTask.Meals, WorkTask.Shopping])));
        Assert.Equal(2, (await NamesAsync(entries => entries.Offering([]).Speaking(Language.English))).Count);
        Assert.Empty(await NamesAsync(entries => entries.Speaking(Language.Polish)));
    }

    [Theory]
    [InlineData("gardens", true)]
    [InlineData("carer who gardens", true)]
    [InlineData("cooking", true)]
    [InlineData("carer", true)]
    [InlineData("yourselves", true)]
    [InlineData("hoist", false)]
    [InlineData("Morgan", false)]
    [InlineData("' | ! :*", true)]
    public async Task Words_are_found_in_what_employers_may_read(string words, bool isFound)
    {
        await AddAsync("Alex", statement: "I love my garden.");

        await using var db = _database.Open();
        var query = await db.ReadWordsAsync(words);
        Assert.Equal(isFound ? 1 : 0, (await NamesAsync(entries => entries.ThatSay(query))).Count);
    }

    [Fact]
    public async Task Those_who_are_not_looking_for_work_are_left_out()
    {
        await AddAsync("Away", availability: Availability.NotNow);

        Assert.Empty(await NamesAsync(entries => entries.LookingForWork()));
    }

    [Fact]
    public async Task Page_after_page_shows_everybody_once()
    {
        for (var i = 0; i < 7; i++)
        {
            await AddAsync($"N{(char)('A' + i)}", milesAway: i / 3);
        }

        await using var db = _database.Open();
        var nearest = await NamesAsync(entries => entries.NearestFirst(Origin, null));
        var newest = await NamesAsync(entries => entries.NewestFirst(null));
        Assert.Equal(nearest, await WalkAsync((entry, entries) => entries.NearestFirst(
            Origin, entry is null ? null : (entry.Location.DistanceTo(Origin).Metres, entry.ProfileId))));
        Assert.Equal(newest, await WalkAsync((entry, entries) => entries.NewestFirst(
            entry is null ? null : (entry.PublishedAt, entry.ProfileId))));
        Assert.Equal(7, nearest.Count);
    }

    private async Task<List<string>> WalkAsync(
        Func<RegisterEntry?, IQueryable<RegisterEntry>, IQueryable<RegisterEntry>> page)
    {
        await using var db = _database.Open();
        var seen = new List<RegisterEntry>();
        while (true)
        {
            var next = await page(seen.LastOrDefault(), db.RegisterEntries.AsNoTracking()).Take(2).ToListAsync();
            seen.AddRange(next);
            if (next.Count == 0)
            {
                return [.. seen.Select(entry => entry.ShownName.Split(' ')[0])];
            }
        }
    }

    private async Task<List<string>> NamesAsync(Func<IQueryable<RegisterEntry>, IQueryable<RegisterEntry>> filter)
    {
        await using var db = _database.Open();
        var entries = await filter(db.RegisterEntries.AsNoTracking()).ToListAsync();
        return [.. entries.Select(entry => entry.ShownName.Split(' ')[0])];
    }

    private async Task AddAsync(
        string name,
        int milesAway = 0,
        int reach = 50,
        IReadOnlyList<WorkTask>? tasks = null,
        string statement = "I am patient.",
        Availability availability = Availability.Now)
    {
        var home = Some.Locality(location: new GridPoint(Origin.Easting + (milesAway * GridPoint.MetresInAMile), Origin.Northing));
        var assistant = Some.PersonalAssistant(firstName: name, account: Id<Account>.New());
        var details = Some.CompleteProfileDetails(statement, home, reach, tasks);
        details = details with { Week = details.Week with { State = availability } };
        await _database.SaveAsync(assistant);
        await _database.SaveAsync(Some.PublishedProfile(assistant, details));
    }
}

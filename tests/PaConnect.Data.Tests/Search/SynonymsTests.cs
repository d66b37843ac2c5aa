using Microsoft.EntityFrameworkCore;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Search;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Search;

public sealed class SynonymsTests : IAsyncLifetime
{
    /// <summary>A search that grows beyond this is slow and finds everything.</summary>
    private const int MostParts = 40;

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("PEG", WorkTask.TubeFeeding)]
    [InlineData("gastrostomy", WorkTask.TubeFeeding)]
    [InlineData("BSL", WorkTask.SignLanguage)]
    [InlineData("hoisting", WorkTask.Hoist)]
    [InlineData("manual handling", WorkTask.Transfers, "I know moving and handling.")]
    [InlineData("sleepover", WorkTask.SleepIn)]
    [InlineData("sleep-in", WorkTask.SleepIn)]
    [InlineData("waking nights", WorkTask.WakingNight)]
    [InlineData("school run", WorkTask.GettingToWorkOrStudy)]
    [InlineData("errands", WorkTask.Shopping)]
    [InlineData("meds", WorkTask.GivingMedicine)]
    [InlineData("bowel care", WorkTask.CatheterOrStoma)]
    [InlineData("respite", WorkTask.RespiteForFamily)]
    [InlineData("cooking", WorkTask.Meals)]
    [InlineData("epilepsy", WorkTask.SeizureCare)]
    [InlineData("wheel chair", WorkTask.WalkingOrWheelchair)]
    [InlineData("befriending", WorkTask.Company)]
    [InlineData("personal care", WorkTask.Dressing)]
    [InlineData("autistic", WorkTask.Company, "My son has autism.")]
    [InlineData("Alzheimer's", WorkTask.Company, "My mother lives with dementia.")]
    [InlineData("driver", WorkTask.Company, "There is some driving.")]
    public async Task What_people_type_finds_what_adverts_say(string typed, WorkTask task, string about = "I like music.")
    {
        var details = Some.CompleteAdvertDetails(title: "Somebody for weekends", tasks: [task]);
        var found = await _database.AddLiveAdvertAsync(details with { Role = details.Role with { About = about } });
        await _database.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Somebody for Mondays", tasks: [WorkTask.Rota]));
        await using var db = _database.Open();

        var query = await db.ReadWordsAsync(typed);

        Assert.Equal([found.Id], await db.JobListings.ThatSay(query).Select(job => job.AdvertId).ToListAsync());
    }

    [Fact]
    public async Task Every_line_is_read_and_no_search_grows_without_end()
    {
        await using var db = _database.Open();

        var sizes = await db.Database
            .SqlQuery<int>($"select numnode(ts_rewrite(t, 'select t, s from search_synonyms order by t')) as \"Value\" from search_synonyms")
            .ToListAsync();

        Assert.True(sizes.Count > 120, $"There are only {sizes.Count} synonyms.");
        Assert.InRange(sizes.Max(), 3, MostParts);
    }

    [Fact]
    public async Task Loading_the_list_again_changes_nothing_and_a_changed_row_is_put_right_with_the_alerts_that_use_it()
    {
        await _database.SaveAsync(JobAlert.Begin(
            new AlertSearch("?q=peg", "peg") { Words = SearchWords.ToQuery("peg") }, AlertFrequency.Daily, Id<Account>.New(), null, 0, Some.Now));
        var employer = Some.Employer();
        var search = new RegisterAlertSearch("q=peg", "peg", employer.Locality.Location, 10) { Words = SearchWords.ToQuery("peg") };
        await _database.SaveAsync(employer, RegisterAlert.Begin(employer.Id, search, AlertFrequency.Daily, 0, 0, Some.Author, Some.Now));
        await using var db = _database.OpenAsOwner();
        var before = await AlertAsync(db);

        await Synonyms.LoadAsync(db);
        Assert.Equal(before, await AlertAsync(db));

        await db.Database.ExecuteSqlAsync($"delete from search_synonyms where t = to_tsquery('english', 'peg')");
        await db.Database.ExecuteSqlAsync($"update job_alerts set words = words");
        await db.Database.ExecuteSqlAsync($"update register_alerts set words = words");
        Assert.NotEqual(before, await AlertAsync(db));

        await Synonyms.LoadAsync(db);
        Assert.Equal(before, await AlertAsync(db));
    }

    [Theory]
    [InlineData("one")]
    [InlineData("a = b = c = d = e")]
    [InlineData("a > b > c")]
    public void A_line_that_says_nothing_clear_is_refused(string line) =>
        Assert.Throws<InvalidOperationException>(() => Synonyms.Read([line]).ToList());

    private static async Task<string> AlertAsync(PaConnectDbContext db) =>
        await db.Database.SqlQuery<string>(
            $"select concat(job.words_query, ' / ', register.words_query) as \"Value\" from job_alerts job, register_alerts register")
            .SingleAsync();
}

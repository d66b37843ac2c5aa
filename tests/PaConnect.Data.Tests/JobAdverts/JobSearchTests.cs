using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Search;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.JobAdverts;

public sealed class JobSearchTests : IAsyncLifetime
{
    private static readonly GridPoint Winchester = new(449_000, 129_000);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("swimming", "Swim with me")]
    [InlineData("swimming carer", "Swim with me")]
    [InlineData("\"support worker\" swim", "Swim with me")]
    [InlineData("PA hoists", "Using a hoist")]
    [InlineData("romsey", "Using a hoist")]
    [InlineData("gardening", null)]
    public async Task Words_are_looked_for_in_title_tasks_text_and_place(string words, string? title)
    {
        await AddTwoAsync();

        Assert.Equal(title is null ? [] : [title], await TitlesAsync(new JobSearch { Words = await ReadAsync(words) }));
    }

    [Theory]
    [InlineData("carer")]
    [InlineData("Support Workers")]
    [InlineData("enabler jobs")]
    [InlineData("care assistant")]
    [InlineData("companion")]
    [InlineData("personal assistants")]
    [InlineData("P.A.")]
    [InlineData("the")]
    [InlineData("-")]
    [InlineData("\"")]
    public async Task Words_that_only_name_the_work_find_every_job(string words)
    {
        await AddTwoAsync();

        Assert.Equal(2, (await TitlesAsync(new JobSearch { Words = await ReadAsync(words) })).Count);
    }

    [Fact]
    public async Task Tasks_kind_and_driving_leave_out_what_does_not_fit()
    {
        await AddTwoAsync();

        Assert.Equal(["Using a hoist"], await TitlesAsync(new JobSearch { Tasks = [WorkTask.Hoist, WorkTask.Wages] }));
        Assert.Equal(["Using a hoist"], await TitlesAsync(new JobSearch { Employment = Employment.Relief }));
        Assert.Equal(["Swim with me"], await TitlesAsync(new JobSearch { WithoutDriving = true }));
    }

    [Fact]
    public async Task Distance_leaves_out_what_is_further_and_the_last_day_still_counts()
    {
        await AddTwoAsync();
        var search = new JobSearch { Origin = Winchester, Miles = 5 };

        Assert.Equal(["Swim with me"], await TitlesAsync(search));
        Assert.Equal(2, (await TitlesAsync(search with { Miles = 50 })).Count);
        Assert.Equal(2, (await TitlesAsync(new JobSearch(), Some.Today.AddDays(28))).Count);
        Assert.Empty(await TitlesAsync(new JobSearch(), Some.Today.AddDays(29)));
    }

    [Theory]
    [InlineData(JobSort.Newest)]
    [InlineData(JobSort.Nearest)]
    [InlineData(JobSort.Closing)]
    public async Task Page_by_page_every_job_comes_once_and_in_order_though_many_are_equal(JobSort sort)
    {
        var employer = Some.Employer();
        await _database.SaveAsync(employer);
        for (var i = 0; i < 11; i++)
        {
            var place = Some.Locality(location: new GridPoint(449_000 + (i / 4 * 2_000), 129_000));
            var details = Some.CompleteAdvertDetails(Some.Today.AddDays(20 + (i / 5)), $"Job {i}", locality: place);
            await _database.AddLiveAdvertAsync(details, employer, Some.Now.AddHours(i / 3));
        }

        var search = new JobSearch { Origin = Winchester, Sort = sort };
        await using var db = _database.Open();
        var whole = await search.ListAsync(db, db.JobListings, Some.Today, null, 100);

        var paged = new List<FoundJob>();
        JobCursor? after = null;
        while (await search.ListAsync(db, db.JobListings, Some.Today, after, 3) is { Count: > 0 } page)
        {
            paged.AddRange(page);
            after = JobCursor.Read(search.CursorAt(page[^1]).ToString());
        }

        Assert.Equal(11, whole.Count);
        Assert.Equal(whole.Select(found => found.Job.AdvertId), paged.Select(found => found.Job.AdvertId));
        Assert.Equal(whole.OrderBy(found => Key(found, sort)).Select(found => Key(found, sort)), whole.Select(found => Key(found, sort)));
    }

    [Theory]
    [InlineData("0_00000000000000000000000000000000")]
    [InlineData("9223372036854775807_ffffffffffffffffffffffffffffffff")]
    [InlineData("9218868437227405312_ffffffffffffffffffffffffffffffff")]
    public async Task A_cursor_from_nowhere_finds_something_or_nothing_and_never_fails(string cursor)
    {
        await AddTwoAsync();
        await using var db = _database.Open();

        foreach (var sort in Enum.GetValues<JobSort>())
        {
            var search = new JobSearch { Origin = Winchester, Sort = sort };
            Assert.InRange((await search.ListAsync(db, db.JobListings, Some.Today, JobCursor.Read(cursor), 5)).Count, 0, 2);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("_")]
    [InlineData("-1_00000000000000000000000000000000")]
    [InlineData("99999999999999999999_00000000000000000000000000000000")]
    [InlineData("1_x")]
    [InlineData("1_00000000000000000000000000000000_1")]
    public void What_is_no_cursor_reads_as_none(string cursor) => Assert.Null(JobCursor.Read(cursor));

    [Fact]
    public async Task Counting_and_listing_agree()
    {
        await AddTwoAsync();
        await using var db = _database.Open();
        var search = new JobSearch { Words = await ReadAsync("swim"), Origin = Winchester, Miles = 5 };

        Assert.Equal(
            (await new SearchCount(db, TimeSpan.FromSeconds(10)).OfAsync(search.In(db.JobListings, Some.Today), isGathered: true)).Number,
            (await search.ListAsync(db, db.JobListings, Some.Today, null, 100)).Count);
    }

    private static double Key(FoundJob found, JobSort sort) => sort switch
    {
        JobSort.Newest => -found.Job.PublishedAt.UtcTicks,
        JobSort.Nearest => found.Metres!.Value,
        JobSort.Closing => found.Job.ClosesOn.DayNumber,
    };

    private async Task AddTwoAsync()
    {
        await _database.AddLiveAdvertAsync(Some.CompleteAdvertDetails(title: "Swim with me"));
        var hoist = Some.CompleteAdvertDetails(
            title: "Using a hoist",
            locality: Some.Locality("Romsey", "SO51", location: new GridPoint(435_000, 121_000)),
            employment: Employment.Relief,
            tasks: [WorkTask.Hoist]);
        await _database.AddLiveAdvertAsync(hoist with
        {
            Requirements = new RequirementDetails { Driver = DriverNeed.DriveOwnCar },
        });
    }

    private async Task<NpgsqlTsQuery?> ReadAsync(string words)
    {
        await using var db = _database.Open();
        return await db.ReadWordsAsync(words);
    }

    private async Task<List<string>> TitlesAsync(JobSearch search, DateOnly? today = null)
    {
        await using var db = _database.Open();
        return await search.In(db.JobListings, today ?? Some.Today).OrderBy(job => job.Title).Select(job => job.Title).ToListAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Search;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Search;

public sealed class SearchCountTests : IAsyncLifetime
{
    private static readonly TimeSpan Patient = TimeSpan.FromSeconds(30);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData(0, "No PAs")]
    [InlineData(1, "1 PA")]
    [InlineData(23, "23 PAs")]
    [InlineData(1_000, "1,000 PAs")]
    [InlineData(1_001, "More than 1,000 PAs")]
    [InlineData(30_000, "More than 1,000 PAs")]
    public async Task Rows_are_counted_up_to_a_thousand(int rows, string words)
    {
        await using var db = _database.Open();

        var count = await new SearchCount(db, Patient)
            .OfAsync(db.Database.SqlQuery<int>($"select n as \"Value\" from generate_series(1, {rows}) n"), isGathered: false);

        Assert.Equal(words, count.InWords("PA", "PAs"));
    }

    [Fact]
    public async Task A_count_that_takes_too_long_is_many_and_what_follows_has_its_usual_time()
    {
        await using var db = _database.Open();
        var counts = new SearchCount(db, SearchCount.UsualTime);

        var count = await counts.OfAsync(db.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_sleep(20)"), isGathered: false);
        var after = await db.Database.SqlQuery<int>($"select 7 as \"Value\" from pg_sleep(0.1)").SingleAsync();

        Assert.Equal("Many PAs", count.InWords("PA", "PAs"));
        Assert.Equal(7, after);
    }

    [Fact]
    public async Task A_first_page_that_is_not_full_is_all_there_is_and_nothing_is_counted()
    {
        await using var db = _database.Open();
        var endless = db.Database.SqlQuery<int>($"select 1 as \"Value\" from pg_sleep(20)");
        var counts = new SearchCount(db, SearchCount.UsualTime);

        Assert.Equal(20, (await counts.OfAsync(endless, isGathered: false, isFirstPage: true, rows: 20, most: 21)).Number);
        Assert.Equal(FoundCount.Many, await counts.OfAsync(endless, isGathered: false, isFirstPage: true, rows: 21, most: 21));
        Assert.Equal(FoundCount.Many, await counts.OfAsync(endless, isGathered: false, isFirstPage: false, rows: 1, most: 21));
    }

    [Fact]
    public async Task A_count_cut_off_while_it_is_planned_spoils_no_later_one()
    {
        await using var owner = _database.OpenAsOwner();
        await owner.Database.ExecuteSqlAsync(
            $"""
            create table pauses (seconds float);
            insert into pauses values (0);
            grant select on pauses to paconnect_web;
            create function planned_slowly() returns bool language plpgsql immutable as
                $$ begin perform pg_sleep(seconds) from pauses; return true; end $$;
            """);
        for (var cutOff = 1; cutOff <= 7; cutOff++)
        {
            var options = new DbContextOptionsBuilder<PaConnectDbContext>();
            options.UsePaConnect($"{_database.ConnectionString};Application Name=connections of round {cutOff}");
            await using var db = new PaConnectDbContext(options.Options);
            var counts = new SearchCount(db, TimeSpan.FromMilliseconds(300));
            var three = db.Database.SqlQuery<int>($"select n as \"Value\" from generate_series(1, 3) n where planned_slowly()");

            for (var use = 1; use <= cutOff + 3; use++)
            {
                await owner.Database.ExecuteSqlAsync($"update pauses set seconds = {(use == cutOff ? 1 : 0)}");
                await counts.OfAsync(three, isGathered: false);
            }

            Assert.Equal(3, (await counts.OfAsync(three, isGathered: false)).Number);
        }
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Data.Search;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.PersonalAssistants;

/// <summary>The search that everybody makes first must stay one walk of one index, however many profiles there are.</summary>
public sealed class RegisterIndexTests : IAsyncLifetime
{
    private const int Rows = 4_000;

    private static readonly GridPoint Origin = new(449_000, 129_000);

    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync() => _database = await TestDatabase.CreateAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Who_is_near_both_ways_is_told_in_order_by_the_index_of_places_alone()
    {
        await FillAsync();
        await using var db = _database.Open();
        var near = db.RegisterEntries.WithinReach(Origin, 10).LookingForWork().NearestFirst(Origin, null).Take(21)
            .Select(entry => new { entry.ProfileId, entry.PublishedAt, Metres = NearbyListings.MetresBetween(entry.Location, Origin) });

        var plan = await ExplainAsync(db, near);

        Assert.Contains("Index Only Scan using ix_register_entries_location", plan, StringComparison.Ordinal);
        var condition = Assert.Single(plan.Split('\n'), line => line.Contains("Index Cond", StringComparison.Ordinal));
        Assert.Contains("location <@", condition, StringComparison.Ordinal);
        Assert.Contains("Order By: (location <->", plan, StringComparison.Ordinal);
        Assert.DoesNotContain(" Sort  ", plan.Replace("Incremental Sort", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(21, (await near.ToListAsync()).Count);
    }

    [Fact]
    public async Task Those_near_who_would_do_the_tasks_are_counted_from_that_index_alone_and_so_is_who_is_kept_apart()
    {
        await FillAsync();
        await using var db = _database.Open();

        var plan = await ExplainAsync(
            db,
            db.RegisterEntries.WithinReach(Origin, 10).LookingForWork()
                .NotBlocked([new Id<PersonalAssistant>(Guid.NewGuid())])
                .Offering([WorkTask.Meals, WorkTask.Shopping])
                .OrderByNearest(Origin)
                .Select(entry => entry.ProfileId));

        Assert.Contains("Index Only Scan using ix_register_entries_location", plan, StringComparison.Ordinal);
        Assert.Contains("Order By: (location <->", plan, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_newest_who_are_near_both_ways_are_met_in_the_index_of_dates_alone()
    {
        await FillAsync();
        await using var db = _database.Open();

        var plan = await ExplainAsync(
            db,
            db.RegisterEntries.NewestFirst(null).Take(1_000).WithinReach(Origin, 10).LookingForWork().NewestFirst(null).Take(21)
                .Select(entry => new { entry.ProfileId, entry.PublishedAt }));

        Assert.Contains(
            "Index Only Scan Backward using ix_register_entries_published_at_profile_id", plan, StringComparison.Ordinal);
        Assert.DoesNotContain("Sort", plan, StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        await using var db = _database.OpenAsOwner();
        await db.Database.OpenConnectionAsync();

        // What these rows belong to does not matter here, so nothing asks for it.
        await db.Database.ExecuteSqlAsync($"set session_replication_role = replica");
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into register_entries (profile_id, assistant_id, shown_name, details, statement, tasks, task_words, week_parts,
                languages, availability, place_name, district, location, reach_metres, drives, published_at)
            select gen_random_uuid(), gen_random_uuid(), 'Alex M', jsonb_build_object(), 'I am patient.', array[n % 7, 17 + n % 7, 21, 17],
                'Making meals', array[11, 12], array['English'], 'Now', 'Winchester', 'SO23',
                point(449000 + 2000 * (n % 50 - 25), 129000 + 2000 * (n / 50 - 40)), 80000, false, now()
            from generate_series(1, {Rows}) n
            """);
        await db.Database.ExecuteSqlAsync($"set session_replication_role = origin");
        await db.Database.ExecuteSqlAsync($"vacuum analyze register_entries");
    }

    private static async Task<string> ExplainAsync<T>(PaConnectDbContext db, IQueryable<T> query)
    {
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.WithoutSortingAsync();
        await db.Database.ExecuteSqlAsync($"set local enable_seqscan = off");
        await using var command = query.CreateDbCommand();
        command.Transaction = transaction.GetDbTransaction();
#pragma warning disable CA2100 // The statement is the query's own.
        command.CommandText = $"explain {command.CommandText}";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
        {
            lines.Add(reader.GetString(0));
        }

        return string.Join('\n', lines);
    }
}

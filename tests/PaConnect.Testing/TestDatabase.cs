using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Schema;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Testing;

/// <summary>
/// A database of its own for a test class, copied from a template that is migrated once in a run. It has both roles: tests act as the
/// web's role, so that a right it lacks shows.
/// </summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private const string WebPassword = "web-for-tests";

    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private TestDatabase(string name) => Name = name;

    public string Name { get; }

    /// <summary>As the web connects: no right to change tables, nor what history says.</summary>
    public string ConnectionString => AsWeb(Name);

    public string OwnerConnectionString => AsOwner(Name);

    public static async Task<TestDatabase> CreateAsync()
    {
        var template = await Template.Value;
        var name = $"test_{Guid.NewGuid():N}";
        await RunAsync("postgres", $"create database {name} template {template}");
        return new TestDatabase(name);
    }

    public PaConnectDbContext Open() => Open(ConnectionString);

    public PaConnectDbContext OpenAsOwner() => Open(OwnerConnectionString);

    /// <summary>Saves what a test has made, as one act.</summary>
    public async Task SaveAsync(params object[] things)
    {
        await using var db = Open();
        db.AddRange(things);
        await db.SaveChangesAsync();
    }

    /// <summary>An advert on show, as it comes about: sent, then approved by the organisation that leads where it is.</summary>
    /// <param name="employer">One that is saved already; without it one is made that no account acts for.</param>
    /// <param name="at">When it is published.</param>
    public async Task<JobAdvert> AddLiveAdvertAsync(
        JobAdvertDetails? details = null, Employer? employer = null, DateTimeOffset? at = null)
    {
        if (employer is null)
        {
            employer = Some.Employer();
            await SaveAsync(employer);
        }

        await using var db = Open();
        var advert = Some.SentAdvert(employer, details);
        db.Add(advert);
        await db.CheckOrPassAsync(advert, advert.Latest!, Some.Author, Some.Now);
        await db.SaveChangesAsync();

        var opened = db.ReviewCases.Local.Single();
        opened.Decide(advert, Outcome.Approve, [], null, [], Some.Moderator, at ?? Some.Now);
        await db.SaveChangesAsync();
        return advert;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var connection in new[] { ConnectionString, OwnerConnectionString })
        {
            await using var pool = new NpgsqlConnection(connection);
            NpgsqlConnection.ClearPool(pool);
        }

        await RunAsync("postgres", $"drop database {Name} with (force)");
    }

    private static PaConnectDbContext Open(string connection)
    {
        var options = new DbContextOptionsBuilder<PaConnectDbContext>();
        options.UsePaConnect(connection);
        var db = new PaConnectDbContext(options.Options);

        // The site gives a statement five seconds. A test's own may wait longer where many tests run at once.
        db.Database.SetCommandTimeout(TimeSpan.FromMinutes(1));
        return db;
    }

    private static async Task<string> MakeTemplateAsync()
    {
        var name = $"template_{Guid.NewGuid():N}";
        await RunAsync(
            "postgres",
            $"""
            do $$ begin
                create role paconnect_web login password '{WebPassword}';
            exception when duplicate_object or unique_violation then null;
            end $$
            """);
        await RunAsync("postgres", $"create database {name}");
        await using (var db = Open(AsOwner(name)))
        {
            await DatabaseSchema.MigrateAsync(db);
        }

        NpgsqlConnection.ClearAllPools();
        return name;
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(AsOwner(database)) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names are made here; nobody types them.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }

    private static string AsOwner(string database) =>
        new NpgsqlConnectionStringBuilder(Server) { Database = database, MaxPoolSize = 20 }.ConnectionString;

    private static string AsWeb(string database) =>
        new NpgsqlConnectionStringBuilder(Server)
        {
            Database = database,
            Username = "paconnect_web",
            Password = WebPassword,
            MaxPoolSize = 60,
        }.ConnectionString;

    private static string Server =>
        Environment.GetEnvironmentVariable("PACONNECT_TEST_POSTGRES")
        ?? throw new InvalidOperationException("Tests need a Postgres server. Start them with ./test.");
}

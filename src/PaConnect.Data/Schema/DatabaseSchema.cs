using System.Reflection;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Places;
using PaConnect.Data.Search;

namespace PaConnect.Data.Schema;

/// <summary>Brings a database up to date: the owner's work, done by the verb <c>migrate</c> and never by the web.</summary>
public static class DatabaseSchema
{
    public static async Task MigrateAsync(PaConnectDbContext db)
    {
        await db.Database.MigrateAsync();
        await db.Database.ExecuteSqlRawAsync(await ReadAsync("AfterMigrating.sql"));
        await ReferencePlaces.LoadAsync(db);
        await Synonyms.LoadAsync(db);
    }

    /// <summary>The web refuses to start on a schema that is behind: it must not guess what a column means.</summary>
    public static async Task<bool> IsBehindAsync(PaConnectDbContext db) =>
        (await db.Database.GetPendingMigrationsAsync()).Any();

    private static async Task<string> ReadAsync(string name)
    {
        await using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"PaConnect.Data.Schema.{name}")
            ?? throw new InvalidOperationException($"{name} is not part of the program.");
        using var reader = new StreamReader(stream);
        return await reader.ReadToEndAsync();
    }
}

using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Data.Schema;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.Schema;

public sealed class DatabaseSchemaTests
{
    [Fact]
    public async Task The_model_has_no_change_that_no_migration_makes()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.OpenAsOwner();

        Assert.False(db.Database.HasPendingModelChanges());
        Assert.False(await DatabaseSchema.IsBehindAsync(db));
    }

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.OpenAsOwner();

        await DatabaseSchema.MigrateAsync(db);

        Assert.Equal(1, await db.Organisations.CountAsync(organisation => organisation.IsPlatform));
    }

    [Theory]
    [InlineData("create table mine (id int)")]
    [InlineData("alter table employers add mine int")]
    [InlineData("update history set verb = 'x'")]
    [InlineData("delete from history")]
    [InlineData("truncate history")]
    [InlineData("delete from places")]
    public async Task The_webs_role_may_not(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        await using var db = database.Open();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("update history set verb = 'x'")]
    [InlineData("delete from history")]
    [InlineData("truncate history")]
    public async Task Not_even_the_owner_changes_history(string statement)
    {
        await using var database = await TestDatabase.CreateAsync();
        await database.SaveAsync(Some.Employer());
        await using var db = database.OpenAsOwner();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(statement));

        Assert.Contains("append-only", refused.MessageText, StringComparison.Ordinal);
    }
}

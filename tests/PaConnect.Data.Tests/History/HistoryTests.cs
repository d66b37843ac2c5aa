using Microsoft.EntityFrameworkCore;
using Npgsql;
using PaConnect.Testing;

namespace PaConnect.Data.Tests.History;

public sealed class HistoryTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async ValueTask InitializeAsync()
    {
        _database = await TestDatabase.CreateAsync();
        await _database.SaveAsync(Some.Employer());
    }

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Theory]
    [InlineData("update history set verb = 'another'")]
    [InlineData("delete from history")]
    [InlineData("truncate history")]
    public async Task The_web_has_no_right_to_change_history(string sql)
    {
        await using var db = _database.Open();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, refused.SqlState);
    }

    [Theory]
    [InlineData("update history set verb = 'another'")]
    [InlineData("delete from history")]
    [InlineData("truncate history")]
    public async Task A_trigger_refuses_even_the_owner(string sql)
    {
        await using var db = _database.OpenAsOwner();

        var refused = await Assert.ThrowsAsync<PostgresException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Equal("history is append-only", refused.MessageText);
        Assert.True(await db.History.AnyAsync(row => row.Verb == "begun"));
    }
}

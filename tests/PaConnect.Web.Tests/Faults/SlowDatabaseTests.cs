using System.Net;
using Npgsql;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Faults;

/// <summary>A page gives one statement so many seconds, and then says that it took too long.</summary>
public sealed class SlowDatabaseTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task A_statement_that_does_not_end_is_stopped_and_people_read_a_plain_page()
    {
        var (_, browser) = await site.SignInEmployerAsync();
        await using var connection = new NpgsqlConnection(site.Database.OwnerConnectionString);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand("lock table job_listings in access exclusive mode", connection, transaction);
        await command.ExecuteNonQueryAsync();

        var slow = await browser.OpenAsync(Links.Jobs.Search);
        await transaction.RollbackAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, slow.Status);
        Assert.Equal("Sorry, this took too long", slow.Heading);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Jobs.Search)).Status);
    }
}

using System.Net;
using Npgsql;
using PaConnect.Testing;

namespace PaConnect.Web.Tests.Faults;

/// <summary>While the database is away people read a plain page; when it is back the site works again by itself.</summary>
public sealed class DatabaseAwayTests(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task People_read_a_plain_page_until_the_database_is_back()
    {
        var (_, browser) = await site.SignInEmployerAsync();
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Employers.Home)).Status);

        await RunAsync($"alter database {site.Database.Name} allow_connections false");
        await RunAsync($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{site.Database.Name}'");
        var away = await browser.OpenAsync(Links.Employers.Home);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Equal("Sorry, we cannot reach our records", away.Heading);
        Assert.DoesNotContain("Npgsql", away.Html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await browser.OpenAsync("/health/ready")).Status);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/health/live")).Status);

        await RunAsync($"alter database {site.Database.Name} allow_connections true");
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync(Links.Employers.Home)).Status);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(site.Database.OwnerConnectionString) { Database = "postgres", Pooling = false }
                .ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name was made by the test.
        command.CommandText = sql;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}

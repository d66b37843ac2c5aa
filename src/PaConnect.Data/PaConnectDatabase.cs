using Microsoft.EntityFrameworkCore;
using PaConnect.Data.History;

namespace PaConnect.Data;

/// <summary>How every context is made, in the web, in the verbs and in the tests.</summary>
public static class PaConnectDatabase
{
    /// <summary>No page waits longer than this for one statement.</summary>
    public static readonly TimeSpan StatementTimeout = TimeSpan.FromSeconds(5);

    public static DbContextOptionsBuilder UsePaConnect(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .UseNpgsql(connectionString, npgsql => npgsql.CommandTimeout((int)StatementTimeout.TotalSeconds))
            .AddInterceptors(new TellingInterceptor());
}

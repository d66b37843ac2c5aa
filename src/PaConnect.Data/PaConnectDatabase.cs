using Microsoft.EntityFrameworkCore;
using PaConnect.Data.History;

namespace PaConnect.Data;

/// <summary>How every context is made, in the web, in the verbs and in the tests.</summary>
public static class PaConnectDatabase
{
    /// <summary>No page waits longer than this for one statement.</summary>
    public static readonly TimeSpan StatementTimeout = TimeSpan.FromSeconds(5);

    /// <summary>More than any page sends; the database keeps each of them for each connection.</summary>
    private const int MostPrepared = 100;

    /// <summary>
    /// What EF Core itself keeps comes before what Postgres needs, as where the container makes the context: EF Core compares options in
    /// their order, and would else build its model twice where both kinds of context are in one process, as in the tests.
    /// </summary>
    public static DbContextOptionsBuilder UsePaConnect(this DbContextOptionsBuilder options, string connectionString) =>
        options
            .AddInterceptors(new TellingInterceptor())
            .UseNpgsql(Prepared(connectionString), npgsql => npgsql.CommandTimeout((int)StatementTimeout.TotalSeconds));

    /// <summary>
    /// Each page sends the same few statements again and again, and to read and plan them takes the database longer than most of the
    /// answers: so they are prepared once for a connection. And a connection is not washed before each of them: what we set, lock and lay
    /// out ends with its transaction, or is given back by hand. Unless whoever runs the site says otherwise: the last word holds.
    /// </summary>
    public static string Prepared(string connectionString) =>
        $"Max Auto Prepare={MostPrepared};No Reset On Close=true;{connectionString}";
}

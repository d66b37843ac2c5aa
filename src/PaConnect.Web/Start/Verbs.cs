using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Schema;

namespace PaConnect.Web.Start;

/// <summary>What the program does besides serving: the first argument, when it is no option. Verbs run as the database's owner.</summary>
internal static class Verbs
{
    public static async Task<int?> RunAsync(WebApplicationBuilder builder, string[] args)
    {
        switch (args)
        {
            case [] or [['-', ..], ..]:
                return null;
            case ["migrate"]:
                await using (var db = OpenAsOwner(builder.Configuration))
                {
                    db.Database.SetCommandTimeout(TimeSpan.FromMinutes(10));
                    await DatabaseSchema.MigrateAsync(db);
                }

                return 0;
            default:
                await Console.Error.WriteLineAsync("Use migrate, seed or create-admin E-MAIL, or no verb at all to serve.");
                return 2;
        }
    }

    private static PaConnectDbContext OpenAsOwner(IConfiguration configuration)
    {
        var connection = configuration.GetConnectionString("PaConnectOwner")
            ?? configuration.GetConnectionString("PaConnect")
            ?? throw new StartRefusedException("Set ConnectionStrings__PaConnectOwner to the database, or use ./run.");
        var options = new DbContextOptionsBuilder<PaConnectDbContext>();
        options.UsePaConnect(connection);
        return new PaConnectDbContext(options.Options);
    }
}

using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Schema;
using PaConnect.Web.Security;

namespace PaConnect.Web.Start;

internal static class Welcome
{
    public static async Task RequireSchemaAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            if (await DatabaseSchema.IsBehindAsync(scope.ServiceProvider.GetRequiredService<PaConnectDbContext>()))
            {
                throw new StartRefusedException("The database is behind this program. Run the verb migrate first.");
            }
        }
        catch (Npgsql.NpgsqlException fault)
        {
            throw new StartRefusedException($"The database cannot be reached ({fault.GetType().Name}). Is it running?");
        }

        if (app.Configuration.GetConnectionString("PaConnectOwner") is null)
        {
            app.Logger.LogWarning("One database role does both jobs: set ConnectionStrings__PaConnectOwner to keep them apart.");
        }
    }

    /// <summary>Says where the site is and, in Development, who may sign in.</summary>
    public static void Print(WebApplication app)
    {
        foreach (var address in app.Urls)
        {
            Console.WriteLine($"PaConnect is at {address}");
        }

        var settings = app.Services.GetRequiredService<IOptions<SiteSettings>>().Value;
        if (app.Environment.IsDevelopment() && settings.DemoPassword is { } password)
        {
            Console.WriteLine("Sign in as employer@example.org, assistant@example.org, moderator@example.org,");
            Console.WriteLine("second.moderator@example.org (who decides appeals against the first) or admin@example.org");
            Console.WriteLine($"with the password {password}");
        }
    }
}

using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Schema;
using PaConnect.Web.Demo;
using PaConnect.Web.Security;
using PaConnect.Web.Start.Places;

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
            case ["seed"]:
                await SeedAsync(builder);
                return 0;
            case ["seed", .. var sizes]:
                return await AddCrowdAsync(builder, CrowdSizes.Read(sizes));
            case ["create-admin", var email]:
                await using (var db = OpenAsOwner(builder.Configuration))
                {
                    return await CreateAdmin.RunAsync(db, email, builder.Configuration, TimeProvider.System, Console.Out);
                }

            case [ImportPostcodes.Verb, .. var arguments]:
                await using (var db = OpenAsOwner(builder.Configuration))
                {
                    return await ImportPostcodes.RunAsync(db, arguments, Console.Out, Console.Error);
                }

            case [Locate.Verb, .. var arguments]:
                return await Locate.RunAsync(
                    () => OpenAsOwner(builder.Configuration), arguments, Console.In, Console.Out, Console.Error);
            default:
                await Console.Error.WriteLineAsync(
                    "Use migrate, seed [--assistants N …], create-admin E-MAIL, import-postcodes FILE, locate FILE "
                    + "or check-corpus [FILE], or no verb at all to serve.");
                return 2;
        }
    }

    private static async Task SeedAsync(WebApplicationBuilder builder)
    {
        var settings = builder.Configuration.GetSection(SiteSettings.Section).Get<SiteSettings>();
        if (!builder.Environment.IsDevelopment() || settings?.DemoPassword is not { } password)
        {
            throw new StartRefusedException("Demo data is for Development only, and needs PaConnect__DemoPassword.");
        }

        await using var db = OpenAsOwner(builder.Configuration);
        var accounts = new DemoAccounts(db, new PasswordHasher<SignInAccount>(), password, TimeProvider.System);
        var keys = KeyRing.Open(settings.KeysFolder ?? throw new StartRefusedException("Set PaConnect__KeysFolder to a folder for the keys."));
        await new DemoData(db, accounts, keys, TimeProvider.System).SeedAsync();
    }

    private static async Task<int> AddCrowdAsync(WebApplicationBuilder builder, CrowdSizes? sizes)
    {
        if (sizes is null)
        {
            await Console.Error.WriteLineAsync(CrowdSizes.Usage);
            return 2;
        }

        if (!builder.Environment.IsDevelopment())
        {
            throw new StartRefusedException("Made-up people are for Development only.");
        }

        await new Crowd(() => OpenAsOwner(builder.Configuration), TimeProvider.System, Console.Out).AddAsync(sizes);
        return 0;
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

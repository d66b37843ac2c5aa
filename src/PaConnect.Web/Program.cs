using PaConnect.Web.Security;
using PaConnect.Web.Start;

if (args is [CheckCorpus.Verb, .. var files])
{
    return await CheckCorpus.RunAsync(files, Console.Out, Console.Error);
}

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddIdsOnlyLogging();
    builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
    builder.Services.AddSingleton(TimeProvider.System);
    builder.Services.Configure<SiteSettings>(builder.Configuration.GetSection(SiteSettings.Section));

    if (await Verbs.RunAsync(builder, args) is { } exitCode)
    {
        return exitCode;
    }

    builder.AddDatabase();
    builder.AddProtectionKeys();
    builder.AddAccounts();
    builder.AddPages();
    builder.AddMail();
    builder.AddClockJobs();

    var app = builder.Build();
    await app.RequireSchemaAsync();
    app.UsePaConnect();
    app.Lifetime.ApplicationStarted.Register(() => Welcome.Print(app));
    await app.RunAsync();
    return 0;
}
catch (StartRefusedException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

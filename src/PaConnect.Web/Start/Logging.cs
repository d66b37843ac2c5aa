using System.Security.Claims;
using Microsoft.AspNetCore.StaticAssets;
using Serilog;
using Serilog.Events;

namespace PaConnect.Web.Start;

/// <summary>
/// Logs carry ids only. A request is one line: its method, the pattern of its route, its status, how long it took, who (by id) and
/// its number; never its address, whose query may hold what somebody searched for.
/// </summary>
internal static class Logging
{
    public static void AddIdsOnlyLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSerilog(
            new LoggerConfiguration()
                .MinimumLevel.Information()
                .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
                .MinimumLevel.Override("System", LogEventLevel.Warning)
                .MinimumLevel.Override("Microsoft.Hosting.Lifetime", LogEventLevel.Warning)

                // EF Core logs each failed statement; the exception itself is logged once, by whoever catches it.
                .MinimumLevel.Override("Microsoft.EntityFrameworkCore", LogEventLevel.Fatal)
                .Enrich.FromLogContext()
                .ReadFrom.Configuration(builder.Configuration)
                .WriteTo.Console(
                    outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {RequestId} {Message:lj}{NewLine}{Exception}",
                    formatProvider: System.Globalization.CultureInfo.InvariantCulture)
                .CreateLogger(),
            dispose: true);
    }

    public static void UseRequestLogging(this WebApplication app) => app.Use(async (context, next) =>
    {
        var clock = context.RequestServices.GetRequiredService<TimeProvider>();
        var began = clock.GetTimestamp();
        using var scope = app.Logger.BeginScope(new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["RequestId"] = context.TraceIdentifier,
        });
        await next();
        var endpoint = context.GetEndpoint();
        if (endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
        {
            app.Logger.LogInformation(
                "{Method} {Route} {Status} {Milliseconds:0} ms by {AccountId}",
                context.Request.Method,
                (endpoint as RouteEndpoint)?.RoutePattern.RawText ?? "-",
                context.Response.StatusCode,
                clock.GetElapsedTime(began).TotalMilliseconds,
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "-");
        }
    });
}

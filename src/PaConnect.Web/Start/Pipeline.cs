using System.Globalization;
using Microsoft.AspNetCore.Localization;
using PaConnect.Data;
using PaConnect.Web.Crawlers;
using PaConnect.Web.Faults;
using PaConnect.Web.Security;
using PaConnect.Web.Start.Places;

namespace PaConnect.Web.Start;

internal static class Pipeline
{
    public static void UsePaConnect(this WebApplication app)
    {
        var british = CultureInfo.GetCultureInfo("en-GB");

        app.UseSecurityHeaders();
        app.UseFaultPage();
        app.UseKnownMethodsOnly();
        app.UseUtf8Only();
        if (!app.Environment.IsDevelopment())
        {
            app.UseHsts();
        }

        app.UseRequestLogging();
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.UseRequestLocalization(new RequestLocalizationOptions
        {
            DefaultRequestCulture = new RequestCulture(british),
            SupportedCultures = [british],
            SupportedUICultures = [british],
        });
        app.UseRouting();
        app.UseNothingHere();
        app.UseAuthentication();
        app.UseRateLimiter();
        app.UseAuthorization();

        app.MapStaticAssets().AllowAnonymous();
        app.MapHealth();
        app.MapForCrawlers();
        app.MapPlaceOffers();
        app.MapRazorPages();
    }

    /// <summary>What no page answers is not found, for strangers too: asking them to sign in would promise that there is something.</summary>
    private static void UseNothingHere(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.GetEndpoint() is not null)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static void MapHealth(this WebApplication app)
    {
        app.MapMethods("/health/live", ForCrawlers.Reading, () => "live").AllowAnonymous();
        app.MapMethods("/health/ready", ForCrawlers.Reading, async (PaConnectDbContext db) =>
            await db.Database.CanConnectAsync() ? Results.Text("ready") : Results.Text("no database", statusCode: 503))
            .AllowAnonymous();
    }
}

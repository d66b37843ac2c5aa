using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.StaticAssets;
using PaConnect.Data;
using PaConnect.Data.Accounts;

namespace PaConnect.Web.Security;

/// <summary>
/// Each sign-in has an id of its own, sealed in its cookie. Signing out ends it, so that a copy of the cookie, taken from a shared
/// computer, is worth nothing from then on. Other devices stay signed in.
/// </summary>
internal static class Sessions
{
    private const string Id = "session";

    public static Task BeginAsync(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Id, Guid.CreateVersion7().ToString());
        return Task.CompletedTask;
    }

    /// <summary>Nothing that asks nobody who they are makes a cookie last longer.</summary>
    public static Task CheckRenewalAsync(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= !KnowsNobody(context.HttpContext);
        return Task.CompletedTask;
    }

    /// <summary>A cookie that names no sign-in, or one that has ended, is taken away, and not made to last longer.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        if (KnowsNobody(context.HttpContext))
        {
            context.RejectPrincipal();
            return;
        }

        var db = context.HttpContext.RequestServices.GetRequiredService<PaConnectDbContext>();
        if (IdIn(context.Properties) is not { } session || await db.HasEndedAsync(session))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>The sign-in that a request came with.</summary>
    public static async Task<Guid?> IdOfAsync(HttpContext http) =>
        IdIn((await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);

    /// <summary>Styles, scripts and health answer whoever asks, even while the database is away.</summary>
    private static bool KnowsNobody(HttpContext http) =>
        http.GetEndpoint()?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null
        || http.Request.Path.StartsWithSegments("/health", StringComparison.Ordinal);

    private static Guid? IdIn(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(Id, out var id) == true && Guid.TryParse(id, out var known) ? known : null;
}

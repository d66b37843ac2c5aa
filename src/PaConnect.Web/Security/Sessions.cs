using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Accounts;

namespace PaConnect.Web.Security;

/// <summary>
/// Each sign-in has a number of its own, sealed in its cookie. Signing out ends that number, so that a copy of the cookie, taken from a
/// shared computer, is worth nothing from then on. Other devices stay signed in.
/// </summary>
internal static class Sessions
{
    private const string Number = "session";

    public static Task GiveNumberAsync(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Number, Guid.CreateVersion7().ToString());
        return Task.CompletedTask;
    }

    /// <summary>Asked for each page. Styles and health know nobody, and are served without the database.</summary>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null
            && NumberIn(context.Properties) is { } number
            && await http.RequestServices.GetRequiredService<PaConnectDbContext>().HasEndedAsync(number))
        {
            context.RejectPrincipal();
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>The number of the sign-in that a request came with.</summary>
    public static async Task<Guid?> NumberOfAsync(HttpContext http) =>
        NumberIn((await http.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);

    private static Guid? NumberIn(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(Number, out var number) == true && Guid.TryParse(number, out var known) ? known : null;
}

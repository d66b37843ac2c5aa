using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;

namespace PaConnect.Web.Security;

/// <summary>
/// Who may come in at which door. Everything needs sign-in unless it is listed here as open; the top folder of a page is its door.
/// A closed door answers 404: a refusal would admit that there is something behind it.
/// </summary>
public static class Doors
{
    public const string Moderator = "moderator";
    public const string Administrator = "administrator";

    /// <summary>The folders and pages that strangers may open. A test holds the list against what really opens.</summary>
    private static readonly string[] OpenFolders = ["/Guidance", "/Jobs", "/Organisations", "/Errors"];

    private static readonly string[] OpenPages =
    [
        "/Index", "/Accessibility", "/Credits", "/Privacy", "/Safety", "/Reported", "/ReportedAppeal",
        "/Account/Register", "/Account/RegisterSent", "/Account/SignIn",
        "/Account/SignedOut", "/Account/ForgottenPassword", "/Account/ForgottenPasswordSent", "/Account/NewPassword", "/Account/NewEmail",
        "/Account/Invitation", "/Employers/Register/Alerts/Stop",
    ];

    public static void AddDoors(this PageConventionCollection conventions, IHostEnvironment environment)
    {
        foreach (var folder in OpenFolders)
        {
            conventions.AllowAnonymousToFolder(folder);
        }

        foreach (var page in OpenPages)
        {
            conventions.AllowAnonymousToPage(page);
        }

        if (environment.IsDevelopment())
        {
            conventions.AllowAnonymousToFolder("/Dev");
        }

        conventions.AuthorizeFolder("/Moderation", Moderator);
        conventions.AuthorizeFolder("/Admin", Administrator);
    }

    public static void AddDoors(this IServiceCollection services)
    {
        services.AddScoped<IAuthorizationHandler, MemberHandler>();
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Moderator, policy => policy.RequireAuthenticatedUser().AddRequirements(new MemberRequirement(false)))
            .AddPolicy(Administrator, policy => policy.RequireAuthenticatedUser().AddRequirements(new MemberRequirement(true)));
    }

    private sealed record MemberRequirement(bool OfPlatform) : IAuthorizationRequirement;

    private sealed class MemberHandler(CurrentUser user, PaConnectDbContext db) : AuthorizationHandler<MemberRequirement>
    {
        protected override async Task HandleRequirementAsync(
            AuthorizationHandlerContext context, MemberRequirement requirement)
        {
            if (!user.IsSignedIn)
            {
                return;
            }

            var mine = user.Organisations;
            var platform = requirement.OfPlatform;
            if (await db.Organisations.AnyAsync(organisation =>
                mine.Contains(organisation.Id) && (!platform || organisation.IsPlatform)))
            {
                context.Succeed(requirement);
            }
        }
    }
}

using System.Reflection;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;

namespace PaConnect.Web.Security;

/// <summary>
/// Whoever is suspended comes in at the door of their own account only, where they read why and appeal. What strangers may open they
/// may too, and they may read their contracts, because other people's wages hang on those.
/// They may also end what others wait for: say no, withdraw, cancel, close.
/// </summary>
internal sealed class SuspensionFilter(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!user.IsSignedIn
            || IsFree(context)
            || await db.Sanctions.SuspensionOfAsync(user.AccountId, clock.Today()) is not { } suspension)
        {
            await next();
            return;
        }

        if (context.HandlerInstance is PageModel page && !HttpMethods.IsGet(context.HttpContext.Request.Method))
        {
            page.Say("Your account is suspended, so nothing was sent or changed.");
        }

        context.Result = new RedirectResult(Links.Account.Sanction(suspension.Id));
    }

    private static bool IsFree(PageHandlerExecutingContext context)
    {
        var http = context.HttpContext;
        return http.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null
            || context.ActionDescriptor.ViewEnginePath.StartsWith("/Account/", StringComparison.Ordinal)
            || (context.HandlerInstance.GetType().GetCustomAttribute<OpenWhileSuspendedAttribute>() is { } open
                && (!open.ToRead || HttpMethods.IsGet(http.Request.Method)));
    }
}

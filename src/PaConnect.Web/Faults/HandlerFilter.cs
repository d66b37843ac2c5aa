using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PaConnect.Web.Faults;

/// <summary>
/// Nothing is sent to a page that is only for reading. The framework would render it with nothing loaded; here it answers 405. The page
/// that shows an error is rendered for the request that failed, whatever its method.
/// </summary>
internal sealed class HandlerFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        var isErrorPage = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is not null;
        if (context.HandlerMethod is null && HttpMethods.IsPost(request.Method) && !isErrorPage)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        await next();
    }
}

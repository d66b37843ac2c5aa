using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace PaConnect.Web.Faults;

/// <summary>
/// Refuses what a page has no handler for. The framework would show the page as it is, with nothing loaded. The error pages answer
/// every method, because they are shown in the place of any other.
/// </summary>
internal sealed class UnansweredFilter : IPageFilter
{
    private const string ErrorPages = "/Errors/";

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        var method = context.HttpContext.Request.Method;
        var isShown = HttpMethods.IsGet(method) || HttpMethods.IsHead(method)
            || context.ActionDescriptor.ViewEnginePath.StartsWith(ErrorPages, StringComparison.Ordinal);
        if (context.HandlerMethod is null && !isShown)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}

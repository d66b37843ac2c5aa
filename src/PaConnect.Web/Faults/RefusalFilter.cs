using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Domain.Common;

namespace PaConnect.Web.Faults;

/// <summary>
/// Shows what an entity refused on the page that tried it: the same page again, status 422, with the reason in its error summary.
/// </summary>
internal sealed class RefusalFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        if (executed.Exception is RuleBrokenException refusal && !executed.ExceptionHandled)
        {
            context.ModelState.AddModelError("", refusal.Message);
            executed.ExceptionHandled = true;
            executed.Result = new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
    }
}

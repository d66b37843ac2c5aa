using System.Globalization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace PaConnect.Web.Pages.Errors;

[IgnoreAntiforgeryToken]
public sealed class StatusModel : PageModel
{
    /// <summary>From the address alone. Binding would read the form of the request that failed, which may be what failed.</summary>
    public int Status => int.Parse((string)RouteData.Values["status"]!, CultureInfo.InvariantCulture);

    /// <summary>Asked for by its own address it is no page: it only stands in for one that failed.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            context.Result = NotFound();
        }
    }

    public string Title => Status switch
    {
        400 => "We could not use what was sent",
        404 => "We cannot find that page",
        405 => "This page cannot be used in that way",
        410 => "This job has ended",
        413 => "That is too much at once",
        429 => "Please wait a minute",
        _ => "Sorry, that did not work",
    };

    public IReadOnlyList<string> Sentences => Status switch
    {
        400 => ["The page may have been open for a long time. Go back, load it again, and send it once more."],
        404 =>
        [
            "The address may be wrong, or the thing it led to may have gone.",
            "If it is yours, check that you are signed in with the right account.",
        ],
        410 => ["It closed some time ago, so we no longer show it.", "There may be new jobs near you."],
        413 => ["Go back and send less text."],
        429 => ["There were many tries from where you are. Wait a minute, then go back and try again."],
        _ => ["Go back and try again."],
    };
}

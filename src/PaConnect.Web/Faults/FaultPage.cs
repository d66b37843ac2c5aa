using System.Net.Sockets;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Npgsql;

namespace PaConnect.Web.Faults;

/// <summary>
/// What is shown when something broke. It is written here, not by a Razor page, because it must work when the database is gone: the
/// pages' own layout asks it who is signed in. Nothing is known about the fault but the number of the request.
/// </summary>
internal static class FaultPage
{
    public static void UseFaultPage(this IApplicationBuilder app) => app.UseExceptionHandler(fault => fault.Run(ShowAsync));

    private static async Task ShowAsync(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;
        var slow = IsTooSlow(exception);
        var away = slow || IsDatabaseAway(exception);
        context.Response.StatusCode = exception switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            _ when away => StatusCodes.Status503ServiceUnavailable,
            _ => StatusCodes.Status500InternalServerError,
        };
        context.Response.ContentType = "text/html; charset=utf-8";
        if (away)
        {
            context.Response.Headers.RetryAfter = "30";
        }

        await context.Response.WriteAsync(Text(slow, away, context.TraceIdentifier), Encoding.UTF8);
    }

    private static string Text(bool slow, bool away, string request) => (slow, away) switch
    {
        (true, _) => Page(
            "Sorry, this took too long",
            "Many people may be using the site just now. What you saved before is safe.",
            "Wait a minute. Then go back and try again. If you were searching, try fewer miles or fewer words.",
            request),
        (false, true) => Page(
            "Sorry, we cannot reach our records",
            "The site is working, but it cannot read or save anything just now. What you saved before is safe.",
            "Wait a minute. Then go back and try again.",
            request),
        (false, false) => Page(
            "Sorry, something went wrong",
            "It is our fault, not yours. What you saved before is safe.",
            "Go back and try again. If it happens again, tell your local organisation the number below.",
            request),
    };

    /// <summary>A statement had its seconds and was stopped, by us or by the database.</summary>
    private static bool IsTooSlow(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.QueryCanceled,
        NpgsqlException { InnerException: TimeoutException } => true,
        _ => IsTooSlow(exception.InnerException),
    };

    private static bool IsDatabaseAway(Exception? exception) => exception switch
    {
        null => false,
        PostgresException postgres => postgres.IsTransient || postgres.SqlState.StartsWith("57", StringComparison.Ordinal),
        NpgsqlException or SocketException or TimeoutException => true,
        _ => IsDatabaseAway(exception.InnerException),
    };

    private static string Page(string title, string what, string next, string request) =>
        $"""
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
          <meta charset="utf-8">
          <title>{title} – PaConnect</title>
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <meta name="color-scheme" content="light dark">
          <link rel="stylesheet" href="/assets/site.css">
        </head>
        <body class="govuk-template__body">
          <div class="govuk-width-container">
            <main class="govuk-main-wrapper" id="main">
              <h1 class="govuk-heading-l">{title}</h1>
              <p class="govuk-body">{what}</p>
              <p class="govuk-body">{next}</p>
              <p class="govuk-body"><a class="govuk-link" href="/">Go to the home page</a></p>
              <p class="govuk-body-s">Number of this request: {System.Net.WebUtility.HtmlEncode(request)}</p>
            </main>
          </div>
        </body>
        </html>
        """;
}

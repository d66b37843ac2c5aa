using System.Net;
using System.Net.Sockets;
using System.Security.Claims;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace PaConnect.Web.Security;

/// <summary>
/// How often one person may try. Signing in and registering are counted by address, because nobody is known yet; searching by person
/// where they are signed in, so that a day centre behind one address is not locked out. Only what costs something is counted: for the
/// forms of an account that is sending them, not opening them.
/// </summary>
public static class Limits
{
    public const string SigningIn = "signing-in";
    public const string Searching = "searching";
    public const string Offering = "offering";
    public const string Reporting = "reporting";

    public static void AddLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.AddPolicy(SigningIn, context => HttpMethods.IsPost(context.Request.Method)
            ? AMinute($"address {Address(context)}", Settings(context).SignInsAMinute)
            : RateLimitPartition.GetNoLimiter(""));
        limiter.AddPolicy(Reporting, context => HttpMethods.IsPost(context.Request.Method)
            ? AMinute(
                context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? $"report from {Address(context)}",
                Settings(context).ReportsAMinute)
            : RateLimitPartition.GetNoLimiter(""));
        limiter.AddPolicy(Searching, context => AMinute(Person(context), Settings(context).SearchesAMinute));
        limiter.AddPolicy(Offering, context => AMinute(Person(context), Settings(context).OffersAMinute));
    });

    private static string Person(HttpContext context) =>
        context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? $"address {Address(context)}";

    /// <summary>One line's address: of IPv6 the first 64 bits, because a home gets all that begin with them.</summary>
    internal static string Address(HttpContext context) => context.Connection.RemoteIpAddress switch
    {
        null => "",
        { AddressFamily: AddressFamily.InterNetworkV6, IsIPv4MappedToIPv6: false } v6 => new IPAddress([.. v6.GetAddressBytes()[..8], .. new byte[8]]).ToString(),
        var v4 => v4.MapToIPv4().ToString(),
    };

    private static SiteSettings Settings(HttpContext context) =>
        context.RequestServices.GetRequiredService<IOptions<SiteSettings>>().Value;

    private static RateLimitPartition<string> AMinute(string who, int times) =>
        RateLimitPartition.GetFixedWindowLimiter(
            who, _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = TimeSpan.FromMinutes(1) });
}

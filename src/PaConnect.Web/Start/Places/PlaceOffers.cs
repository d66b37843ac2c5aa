using PaConnect.Data.Places;
using PaConnect.Web.Crawlers;
using PaConnect.Web.Security;

namespace PaConnect.Web.Start.Places;

/// <summary>
/// What the script asks while somebody types a place. It tells no more than a map does, so strangers may ask; nothing of what is typed
/// is kept.
/// </summary>
internal static class PlaceOffers
{
    public static void MapPlaceOffers(this WebApplication app) =>
        app.MapMethods(Links.Places, ForCrawlers.Reading, OfferAsync).AllowAnonymous().RequireRateLimiting(Limits.Offering);

    private static async Task<IResult> OfferAsync(HttpContext context, PlaceSuggestions places) =>
        Results.Json(await places.ForAsync(context.Request.Query["q"].FirstOrDefault(), context.RequestAborted));
}

using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Pages.Employers.Adverts;

/// <summary>What happened to an advert, as its owner reads it.</summary>
internal static class AdvertHistory
{
    public static string? WordsOf(string verb, int? version) => verb switch
    {
        "begun" => "The advert was begun.",
        "submitted" => $"Version {version} was sent to be checked.",
        "approved" => $"Version {version} was approved.",
        ListingHistory.Passed => $"Version {version} went on show at once, because your adverts have been right before.",
        "changes asked" => $"Changes were asked for in version {version}.",
        "refusal overruled" => $"After an appeal, version {version} was approved.",
        "refused" => $"Version {version} was refused.",
        JobAdvert.Warned => "A mail warned that this draft will be deleted.",
        _ => Enum.TryParse<ListingVerb>(verb, out var known) ? WordsOf(known, version) : null,
    };

    private static string? WordsOf(ListingVerb verb, int? version) => verb switch
    {
        ListingVerb.Improve => $"Version {version} went on show at once, with a later closing date or more pay.",
        ListingVerb.Pause => "The advert was paused.",
        ListingVerb.Resume => "The advert was put on show again.",
        ListingVerb.Hold or ListingVerb.HoldForSanction => "The advert was put on hold.",
        ListingVerb.Release or ListingVerb.ReleaseToPause
            or ListingVerb.EndSanctionHold or ListingVerb.EndSanctionHoldToPause => "The hold ended.",
        ListingVerb.TakeDown => "The advert was taken down.",
        ListingVerb.Reinstate => "After an appeal, the advert came back. It is paused.",
        ListingVerb.Fill => "The advert was closed, because a PA was found.",
        ListingVerb.Close => "The advert was closed.",
        ListingVerb.Expire => "The closing date passed, and the advert ended.",
        ListingVerb.Archive => "The advert was put away.",
        ListingVerb.Withdraw => "The draft was deleted.",

        // Told as "approved"; and what no advert does.
        ListingVerb.Publish or ListingVerb.Lapse => null,
    };
}

using PaConnect.Domain.Moderation;

namespace PaConnect.Domain.JobAdverts;

/// <summary>How an advert stands, as its author sees it: its state together with what became of the version sent last.</summary>
public enum AdvertStanding
{
    Draft,
    Waiting,
    ChangesAsked,
    Refused,
    OnShow,
    OnShowNewVersionWaiting,
    OnShowChangesAsked,
    OnShowNewVersionRefused,
    ForTheRegisterOnly,
    ClosingDatePassed,
    Paused,
    Held,
    HeldSilently,
    Filled,
    Closed,
    Deleted,
}

public static class AdvertStandings
{
    public static AdvertStanding StandingOn(this JobAdvert advert, DateOnly today) => advert.State switch
    {
        JobAdvertState.Draft => advert.Latest?.Review switch
        {
            Review.Waiting => AdvertStanding.Waiting,
            Review.ChangesAsked => AdvertStanding.ChangesAsked,
            Review.Refused => AdvertStanding.Refused,
            null or Review.Approved or Review.Superseded => AdvertStanding.Draft,
        },
        JobAdvertState.Expired => AdvertStanding.ClosingDatePassed,
        JobAdvertState.Live when !advert.IsOpenOn(today) => AdvertStanding.ClosingDatePassed,
        JobAdvertState.Live => advert.Latest?.Review switch
        {
            Review.Waiting => AdvertStanding.OnShowNewVersionWaiting,
            Review.ChangesAsked => AdvertStanding.OnShowChangesAsked,
            Review.Refused => AdvertStanding.OnShowNewVersionRefused,
            null or Review.Approved or Review.Superseded when advert.Shown is { Details.Role.IsUnlisted: true } =>
                AdvertStanding.ForTheRegisterOnly,
            null or Review.Approved or Review.Superseded => AdvertStanding.OnShow,
        },
        JobAdvertState.Paused => AdvertStanding.Paused,
        JobAdvertState.Held => advert.IsHeldSilently ? AdvertStanding.HeldSilently : AdvertStanding.Held,
        JobAdvertState.Filled => AdvertStanding.Filled,
        JobAdvertState.Closed or JobAdvertState.Archived => AdvertStanding.Closed,
        JobAdvertState.Withdrawn => AdvertStanding.Deleted,
    };

    public static string Label(this AdvertStanding standing) => standing switch
    {
        AdvertStanding.Draft => "Draft",
        AdvertStanding.Waiting => "Waiting to be checked",
        AdvertStanding.ChangesAsked => "Changes asked for",
        AdvertStanding.Refused => "Refused",
        AdvertStanding.OnShow => "On show",
        AdvertStanding.OnShowNewVersionWaiting => "On show, new version waiting",
        AdvertStanding.OnShowChangesAsked => "On show, changes asked for",
        AdvertStanding.OnShowNewVersionRefused => "On show, new version refused",
        AdvertStanding.ForTheRegisterOnly => "Checked, not shown to the public",
        AdvertStanding.ClosingDatePassed => "Closing date has passed",
        AdvertStanding.Paused => "Paused",
        AdvertStanding.Held => "On hold",
        AdvertStanding.HeldSilently => "Not on show at present",
        AdvertStanding.Filled => "Filled",
        AdvertStanding.Closed => "Closed",
        AdvertStanding.Deleted => "Deleted",
    };
}

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
        JobAdvertState.Filled => AdvertStanding.Filled,
        JobAdvertState.Closed => AdvertStanding.Closed,
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
        AdvertStanding.Filled => "Filled",
        AdvertStanding.Closed => "Closed",
        AdvertStanding.Deleted => "Deleted",
    };
}

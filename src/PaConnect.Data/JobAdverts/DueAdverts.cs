using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.JobAdverts;

/// <summary>Adverts that a London date has made something due for. Each filter asks the same as the verb that follows it.</summary>
public static class DueAdverts
{
    public static IQueryable<JobAdvert> ToExpireOn(this IQueryable<JobAdvert> adverts, DateOnly today) =>
        adverts.Where(advert => (advert.State == JobAdvertState.Live || advert.State == JobAdvertState.Paused || advert.HeldFor != null)
            && advert.ClosesOn < today);

    public static IQueryable<JobAdvert> ToArchiveOn(this IQueryable<JobAdvert> adverts, DateOnly today)
    {
        var before = Before(today, AdvertTimes.DaysRemembered + 1);
        return adverts.Where(advert => (advert.State == JobAdvertState.Filled || advert.State == JobAdvertState.Closed
            || advert.State == JobAdvertState.Expired) && advert.EndedAt < before);
    }

    public static IQueryable<JobAdvert> ToWarnOfOn(this IQueryable<JobAdvert> adverts, DateOnly today)
    {
        var first = Before(today, AdvertTimes.DaysToFirstWarning);
        var second = Before(today, AdvertTimes.DaysToSecondWarning);
        var sinceFirst = Before(today, AdvertTimes.DaysToSecondWarning - AdvertTimes.DaysToFirstWarning);
        return adverts.ThatNobodyReads().Where(advert =>
            (advert.Warnings == 0 && advert.ChangedAt < first)
            || (advert.Warnings == 1 && advert.ChangedAt < second && advert.WarnedAt < sinceFirst));
    }

    public static IQueryable<JobAdvert> ToRemoveOn(this IQueryable<JobAdvert> adverts, DateOnly today)
    {
        var changed = Before(today, AdvertTimes.DaysToRemoval);
        var warned = Before(today, AdvertTimes.DaysToRemoval - AdvertTimes.DaysToSecondWarning);
        return adverts.ThatNobodyReads().Where(advert =>
            advert.Warnings == 2 && advert.ChangedAt < changed && advert.WarnedAt < warned);
    }

    /// <summary>Drafts, apart from those that a moderator has still to read.</summary>
    private static IQueryable<JobAdvert> ThatNobodyReads(this IQueryable<JobAdvert> adverts) =>
        adverts.Where(advert => advert.State == JobAdvertState.Draft
            && !advert.Versions.Any(version => version.Review == Review.Waiting));

    /// <summary>What happened before this instant is so many London days old on the date.</summary>
    private static DateTimeOffset Before(DateOnly today, int days) => London.StartOf(today.AddDays(1 - days));
}

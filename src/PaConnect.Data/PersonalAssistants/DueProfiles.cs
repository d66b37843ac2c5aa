using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>Profiles that a London date has made something due for. Each filter asks the same as the verb that follows it.</summary>
public static class DueProfiles
{
    public static IQueryable<AssistantProfile> ToWarnOfLapseOn(this IQueryable<AssistantProfile> profiles, DateOnly today)
    {
        var (first, second) = (today.AddDays(ProfileTimes.DaysOfFirstWarning), today.AddDays(ProfileTimes.DaysOfSecondWarning));
        var sinceFirst = Before(today, ProfileTimes.DaysOfFirstWarning - ProfileTimes.DaysOfSecondWarning);
        return profiles.Where(profile => profile.State == AssistantProfileState.Published
            && ((profile.LapseWarnings == 0 && profile.LapsesOn <= first)
                || (profile.LapseWarnings == 1 && profile.LapsesOn <= second && profile.LapseWarnedAt < sinceFirst)));
    }

    public static IQueryable<AssistantProfile> ToLapseOn(this IQueryable<AssistantProfile> profiles, DateOnly today)
    {
        var sinceSecond = Before(today, ProfileTimes.DaysOfSecondWarning);
        return profiles.Where(profile => profile.State == AssistantProfileState.Published
            && profile.LapseWarnings == 2 && profile.LapsesOn <= today && profile.LapseWarnedAt < sinceSecond);
    }

    /// <summary>The London date of the last application that the PA sent; null where they never sent one.</summary>
    public static async Task<DateOnly?> LastAppliedOnAsync(
        this PaConnectDbContext db, Id<PersonalAssistant> assistant)
    {
        var at = await db.Applications.Where(application => application.AssistantId == assistant)
            .MaxAsync(application => (DateTimeOffset?)application.SentAt);
        return at is { } sent ? London.DateOf(sent) : null;
    }

    /// <summary>What happened before this instant is so many London days old on the date.</summary>
    private static DateTimeOffset Before(DateOnly today, int days) => London.StartOf(today.AddDays(1 - days));
}

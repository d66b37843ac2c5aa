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

    /// <summary>
    /// Takes the profile for this transaction alone, if it is still among those that are due. Null when another instance has it, or was
    /// first.
    /// </summary>
    public static async Task<AssistantProfile?> TakeAsync(
        this PaConnectDbContext db,
        Id<AssistantProfile> id,
        Func<IQueryable<AssistantProfile>, IQueryable<AssistantProfile>> due,
        CancellationToken cancellation)
    {
        var taken = await db.Database
            .SqlQuery<Guid>($"""select id as "Value" from assistant_profiles where id = {id.Value} for update skip locked""")
            .ToListAsync(cancellation);
        return taken.Count == 0 ? null : await due(db.AssistantProfiles).SingleOrDefaultAsync(profile => profile.Id == id, cancellation);
    }

    /// <summary>The London date of the last application that the PA sent; null where they never sent one.</summary>
    public static async Task<DateOnly?> LastAppliedOnAsync(
        this PaConnectDbContext db, Id<PersonalAssistant> assistant, CancellationToken cancellation)
    {
        var at = await db.Applications.Where(application => application.AssistantId == assistant)
            .MaxAsync(application => (DateTimeOffset?)application.SentAt, cancellation);
        return at is { } sent ? London.DateOf(sent) : null;
    }

    /// <summary>What happened before this instant is so many London days old on the date.</summary>
    private static DateTimeOffset Before(DateOnly today, int days) => London.StartOf(today.AddDays(1 - days));
}

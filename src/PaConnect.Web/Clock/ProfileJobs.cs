using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Clock;

/// <summary>Asks PAs of whom nobody has heard whether they still look for work, and hides those who do not answer.</summary>
internal static class ProfileJobs
{
    public static ClockJob Warn { get; } = OfProfiles(
        "warn of lapse", DueProfiles.ToWarnOfLapseOn, (profile, now) => profile.WarnOfLapse(London.DateOf(now), Actor.Machine, now));

    public static ClockJob Lapse { get; } = OfProfiles(
        "lapse profiles", DueProfiles.ToLapseOn, (profile, now) => profile.LapseIt(London.DateOf(now), Actor.Machine, now));

    private static ClockJob OfProfiles(
        string name,
        Func<IQueryable<AssistantProfile>, DateOnly, IQueryable<AssistantProfile>> due,
        Action<AssistantProfile, DateTimeOffset> act) =>
        new(
            name,
            TimeSpan.FromHours(1),
            async (db, now, stopping) =>
            {
                var ids = await due(db.AssistantProfiles, London.DateOf(now))
                    .OrderBy(profile => profile.Id).Take(ClockJob.MostARun).Select(profile => profile.Id).ToListAsync(stopping);
                return [.. ids.Select(id => id.Value)];
            },
            async (db, id, now, stopping) =>
            {
                var profile = await db.TakeAsync(
                    new Id<AssistantProfile>(id), profiles => due(profiles, London.DateOf(now)), stopping);
                if (profile is null)
                {
                    return false;
                }

                // Whoever applied for a job looks for one, so there is nothing to ask.
                var applied = await db.LastAppliedOnAsync(profile.AssistantId, stopping);
                if (applied is not { } on || !profile.ShowsLifeOn(on))
                {
                    act(profile, now);
                }

                return true;
            });
}

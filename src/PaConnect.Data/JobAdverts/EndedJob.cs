using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.JobAdverts;

/// <summary>
/// A job that was on show and is not now. Its title is all that may still be said of it, so that a link from a newspaper does not end
/// nowhere; three months after its end even that is gone. Nothing is said of what a moderator took down, or held to its end: its words
/// may be why. Nor of what may come back: a job that its employer paused must look like one that is held in silence.
/// </summary>
public sealed record EndedJob(string? Title, bool MayComeBack, DateOnly EndedOn)
{
    public bool IsGoneOn(DateOnly today) => !MayComeBack && EndedOn.AddDays(AdvertTimes.DaysRemembered) < today;

    /// <summary>Finds it by its reference. What was never on show, and what the public may not see at all, is not found.</summary>
    public static async Task<EndedJob?> FindAsync(PaConnectDbContext db, string reference)
    {
        var found = await db.JobAdverts.AsNoTracking()
            .Where(advert => advert.Reference == reference && advert.LiveVersion != null)
            .Select(advert => new
            {
                advert.State,
                advert.EndedAt,
                advert.WasTakenDown,
                WasHeld = db.ReviewCases.Any(held => held.Matter == CaseMatter.Hold
                    && held.SubjectId == (Guid)(object)advert.Id
                    && (held.Decision == null || held.Decision.Outcome != Outcome.Release)),
                Details = advert.Versions.Single(version => version.Number == advert.LiveVersion).Details,
            })
            .SingleOrDefaultAsync();
        if (found is not { Details: { Role: { IsUnlisted: false, Title: { } title }, Closing.ClosesOn: { } closesOn } })
        {
            return null;
        }

        var endedOn = found.EndedAt is { } ended ? London.DateOf(ended) : closesOn;
        var mayComeBack = found.State is JobAdvertState.Paused or JobAdvertState.Held;
        return new EndedJob(mayComeBack || found.WasTakenDown || found.WasHeld ? null : title, mayComeBack, endedOn);
    }
}

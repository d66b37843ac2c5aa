using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Moderation;

/// <summary>
/// Keeps out of sight what belongs to paused people, and puts it back when nothing keeps it any more. An advert is out of sight while
/// everybody who may manage it is paused: a sanction is on a person, and an employer with somebody else who may act keeps its adverts.
/// </summary>
public static class SanctionHolds
{
    /// <summary>To be called in the transaction in which the sanction is given or ends.</summary>
    public static async Task HoldOrReleaseForAsync(
        this PaConnectDbContext db, Sanction sanction, Actor by, DateTimeOffset now)
    {
        var today = London.DateOf(now);
        var employers = db.Authorities.InForceOn(today).Of(sanction.AccountId, Scopes.ManageAdverts)
            .Select(authority => authority.EmployerId);
        var adverts = await db.JobAdverts
            .Where(advert => advert.HeldFor == sanction.Id
                || ((advert.State == JobAdvertState.Live || advert.State == JobAdvertState.Paused || advert.HeldFor != null)
                    && employers.Contains(advert.EmployerId)))
            .OrderBy(advert => advert.Id).ToListAsync();
        foreach (var advert in adverts)
        {
            await db.HoldOrReleaseAsync(advert, by, now);
        }

        var assistants = db.PersonalAssistants.Where(a => a.AccountId == sanction.AccountId).Select(a => a.Id);
        if (await db.AssistantProfiles.SingleOrDefaultAsync(p => assistants.Contains(p.AssistantId)) is { } profile)
        {
            await db.HoldOrReleaseAsync(profile, by, now);
        }
    }

    /// <summary>
    /// Where the closing date has passed meanwhile it is about to end, so nobody is told that it is back.
    /// To be called too when a decision may have put something on show: what a moderator approves of a paused person stays out of sight
    /// until the pause ends.
    /// </summary>
    public static async Task HoldOrReleaseAsync(this PaConnectDbContext db, IModerated subject, Actor by, DateTimeOffset now)
    {
        if (subject is not IReviewed listing)
        {
            return;
        }

        var keeps = await db.ThatKeepsOutOfSightAsync(listing, London.DateOf(now));
        switch (keeps, listing.HeldFor)
        {
            case (null, not null) when listing is not JobAdvert { ClosesOn: { } closesOn } || closesOn >= London.DateOf(now):
                listing.EndHoldForSanction(by, now);
                break;
            case (not null, null) when listing.CanBeHeldForSanction:
                listing.HoldFor(keeps.Id, by, now);
                break;
            case (not null, not null) when listing.HeldFor != keeps.Id:
                listing.StayHeldFor(keeps.Id);
                break;
        }
    }

    private static async Task<Sanction?> ThatKeepsOutOfSightAsync(
        this PaConnectDbContext db, IReviewed listing, DateOnly today)
    {
        var scope = listing is JobAdvert ? SanctionScope.Adverts : SanctionScope.Profile;
        var people = await db.PeopleBehindAsync(listing, today);
        await db.Sanctions.InForceOn(today).Where(sanction => people.Contains(sanction.AccountId)).LoadAsync();

        // One that is given or ended in this very transaction is not saved yet, so what is loaded decides.
        var pauses = db.Sanctions.Local
            .Where(one => one.IsInForceOn(today) && one.Pauses(scope) && people.Contains(one.AccountId))
            .OrderByDescending(one => one.UntilOn).ThenBy(one => one.Id.Value)
            .ToList();
        return people.TrueForAll(person => pauses.Exists(one => one.AccountId == person)) ? pauses.FirstOrDefault() : null;
    }

    private static Task<List<Id<Account>>> PeopleBehindAsync(
        this PaConnectDbContext db, IReviewed listing, DateOnly today) => listing switch
        {
            JobAdvert advert => db.Authorities.InForceOn(today)
                .Where(authority => authority.EmployerId == advert.EmployerId && authority.Scopes.HasFlag(Scopes.ManageAdverts))
                .Select(authority => authority.AccountId).ToListAsync(),
            AssistantProfile profile => db.PersonalAssistants
                .Where(assistant => assistant.Id == profile.AssistantId)
                .Select(assistant => assistant.AccountId).ToListAsync(),
            _ => throw new InvalidOperationException($"Nobody is known to be behind a {listing.GetType().Name}."),
        };
}

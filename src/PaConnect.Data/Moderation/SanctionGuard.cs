using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

/// <summary>
/// Refuses what a paused person would send or show, when it is saved: so no page can forget to ask. Answers that end something (turning
/// down, withdrawing, closing) are never refused, because other people wait for them. What a person must read first is not put on show
/// by a machine, whatever page it came from.
/// </summary>
internal static class SanctionGuard
{
    public static async Task RequireFreeAsync(PaConnectDbContext db, IReadOnlyCollection<ITellsHistory> tellers)
    {
        foreach (var (account, scope, at) in tellers.SelectMany(Guarded).Distinct())
        {
            var today = London.DateOf(at);
            var pause = (await db.Sanctions.AsNoTracking().InForceOn(today).Of(account).ThatCover(scope).ToListAsync())
                .Where(one => one.Pauses(scope)).MaxBy(one => one.UntilOn);
            if (pause is not null)
            {
                Undo(db);
                Rule.Require(false, pause.Refusal);
            }
        }

        foreach (var (account, scope, at) in tellers.Where(IsPutOnShowUnread).SelectMany(Guarded).Distinct())
        {
            if (await db.Sanctions.NeedsReviewAsync(account, scope, London.DateOf(at)))
            {
                Undo(db);
                Rule.Require(false, "A person must read what you change before anybody sees it.");
            }
        }
    }

    private static bool IsPutOnShowUnread(ITellsHistory teller) => teller.Telling.Told.Any(
        told => told.By.Role == Role.Machine && told.Verb is nameof(ListingVerb.Improve) or ListingHistory.Passed);

    private static IEnumerable<(Id<Account> Account, SanctionScope Scope, DateTimeOffset At)> Guarded(ITellsHistory teller) =>
        from told in teller.Telling.Told
        where told.By is { Role: Role.Employer or Role.Assistant, AccountId: not null }
        let scope = PausedVerbs.ScopeOf(teller, told.Verb)
        where scope is not null
        select (told.By.AccountId!.Value, scope.Value, told.At);

    /// <summary>The page that tried it is shown again, so it must not show as done what was refused.</summary>
    internal static void Undo(PaConnectDbContext db)
    {
        foreach (var changed in db.ChangeTracker.Entries().Where(entry => entry.State == EntityState.Modified))
        {
            changed.CurrentValues.SetValues(changed.OriginalValues);
        }
    }
}

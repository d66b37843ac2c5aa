using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class Sanctions
{
    private static readonly SanctionStep[] _limits = [SanctionStep.ReviewPosts, SanctionStep.Pause, SanctionStep.Suspend];

    /// <summary>Not ended, and the last London day has not passed, whether or not a clock job has run.</summary>
    public static IQueryable<Sanction> InForceOn(this IQueryable<Sanction> sanctions, DateOnly today) =>
        sanctions.Where(sanction => sanction.EndedAt == null && sanction.UntilOn >= today);

    /// <summary>The last day has passed and nobody has marked it yet. It asks the same as the verb that follows it.</summary>
    public static IQueryable<Sanction> HaveRunOutOn(this IQueryable<Sanction> sanctions, DateOnly today) =>
        sanctions.Where(sanction => sanction.EndedAt == null && sanction.UntilOn < today);

    public static IQueryable<Sanction> Of(this IQueryable<Sanction> sanctions, Id<Account> account) =>
        sanctions.Where(sanction => sanction.AccountId == account);

    public static IQueryable<Sanction> ThatCover(this IQueryable<Sanction> sanctions, SanctionScope scope) =>
        sanctions.Where(sanction => sanction.Scope == scope || sanction.Scope == SanctionScope.Everything);

    /// <summary>Those that limit what the person may do; the others are words only.</summary>
    public static IQueryable<Sanction> ThatLimit(this IQueryable<Sanction> sanctions) =>
        sanctions.Where(sanction => _limits.Contains(sanction.Step));

    /// <summary>
    /// Whether a person must read what this account sends before anybody sees it. No machine passes anything of theirs while it does.
    /// </summary>
    public static Task<bool> NeedsReviewAsync(
        this IQueryable<Sanction> sanctions, Id<Account> author, SanctionScope scope, DateOnly today) =>
        sanctions.InForceOn(today).Of(author).ThatCover(scope).ThatLimit().AnyAsync();

    /// <summary>The suspension that leaves this account only its own page and an appeal; null where there is none.</summary>
    public static Task<Sanction?> SuspensionOfAsync(this IQueryable<Sanction> sanctions, Id<Account> account, DateOnly today) =>
        sanctions.AsNoTracking().InForceOn(today).Of(account).Where(sanction => sanction.Step == SanctionStep.Suspend)
            .OrderByDescending(sanction => sanction.UntilOn).FirstOrDefaultAsync();

    /// <summary>Those that the ladder remembers of these people, the newest first.</summary>
    public static IQueryable<Sanction> RememberedOf(
        this IQueryable<Sanction> sanctions, IReadOnlyCollection<Id<Account>> accounts, DateTimeOffset now)
    {
        var since = now.AddMonths(-Sanction.MonthsRemembered);
        return sanctions
            .Where(sanction => accounts.Contains(sanction.AccountId)
                && sanction.GivenAt > since && sanction.End != SanctionEnd.Overruled)
            .OrderByDescending(sanction => sanction.GivenAt).ThenBy(sanction => sanction.Id);
    }
}

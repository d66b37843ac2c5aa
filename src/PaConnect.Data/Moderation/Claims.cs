using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class Claims
{
    /// <summary>
    /// Takes the case for this moderator, or renews their claim. False when somebody else holds it, or it is decided. One statement,
    /// so that of many who try at once exactly one succeeds.
    /// </summary>
    public static async Task<bool> ClaimAsync(
        this PaConnectDbContext db, Id<ReviewCase> reviewCase, Id<Account> moderator, DateTimeOffset now)
    {
        var expires = now + CaseClaim.Lasts;
        var taken = await db.Database.ExecuteSqlAsync(
            $"""
            insert into case_claims (case_id, account_id, claimed_at, expires_at)
            select id, {moderator.Value}, {now}, {expires} from review_cases where id = {reviewCase.Value} and state = 'Waiting'
            on conflict (case_id) do update set
                account_id = excluded.account_id,
                claimed_at = case when case_claims.account_id = excluded.account_id and case_claims.expires_at > {now}
                    then case_claims.claimed_at else excluded.claimed_at end,
                expires_at = excluded.expires_at
            where case_claims.account_id = excluded.account_id or case_claims.expires_at <= {now}
            """);
        return taken == 1;
    }

    public static Task ReleaseAsync(this PaConnectDbContext db, Id<ReviewCase> reviewCase, Id<Account> moderator) =>
        db.CaseClaims.Where(claim => claim.CaseId == reviewCase && claim.AccountId == moderator).ExecuteDeleteAsync();
}

using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Employers;

public static class AuthorityQueries
{
    public static IQueryable<Authority> InForceOn(this IQueryable<Authority> authorities, DateOnly today) =>
        authorities.Where(authority => authority.FromOn <= today && (authority.UntilOn == null || authority.UntilOn >= today));

    public static IQueryable<Authority> Of(this IQueryable<Authority> authorities, Id<Account> account, Scopes scope) =>
        authorities.Where(authority => authority.AccountId == account && authority.Scopes.HasFlag(scope));
}

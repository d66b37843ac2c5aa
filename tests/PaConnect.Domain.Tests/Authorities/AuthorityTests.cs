using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Authorities;

public sealed class AuthorityTests
{
    private const string EndIsMissing = "Tell us the last day you may act for this person. It cannot be in the past.";

    private static readonly Id<Account> Account = Id<Account>.New();
    private static readonly Id<Employer> Employer = Id<Employer>.New();

    public static TheoryData<ActsAs> EverybodyElse =>
        [.. Enum.GetValues<ActsAs>().Where(actsAs => actsAs != ActsAs.Self)];

    [Fact]
    public void Ones_own_authority_allows_everything_and_never_ends()
    {
        var own = Authority.OfFounder(Account, Employer, ActsAs.Self, Some.Today, until: Some.Today.AddDays(9));

        Assert.Equal((Account, Employer, Account), (own.AccountId, own.EmployerId, own.GivenBy));
        Assert.Equal((ActsAs.Self, Scopes.All, Some.Today), (own.ActsAs, own.Scopes, own.FromOn));
        Assert.Null(own.UntilOn);
    }

    [Theory]
    [MemberData(nameof(EverybodyElse))]
    public void Whoever_acts_for_somebody_else_says_until_when(ActsAs actsAs)
    {
        var refusal = Assert.Throws<RuleBrokenException>(
            () => Authority.OfFounder(Account, Employer, actsAs, Some.Today, until: null));

        Assert.Equal(EndIsMissing, refusal.Message);
    }

    [Fact]
    public void The_last_day_cannot_be_in_the_past()
    {
        var refusal = Assert.Throws<RuleBrokenException>(
            () => Authority.OfFounder(Account, Employer, ActsAs.Parent, Some.Today, Some.Today.AddDays(-1)));

        Assert.Equal(EndIsMissing, refusal.Message);
    }

    [Fact]
    public void The_last_day_may_be_today() =>
        Assert.Equal(Some.Today, Authority.OfFounder(Account, Employer, ActsAs.Parent, Some.Today, Some.Today).UntilOn);

    [Fact]
    public void A_revision_to_somebody_elses_standing_needs_a_last_day()
    {
        var authority = Authority.OfFounder(Account, Employer, ActsAs.Self, Some.Today, until: null);

        var refusal = Assert.Throws<RuleBrokenException>(
            () => authority.Revise(ActsAs.Attorney, Some.Today, until: null));

        Assert.Equal(EndIsMissing, refusal.Message);
        Assert.Equal(ActsAs.Self, authority.ActsAs);
    }

    [Fact]
    public void A_revision_to_ones_own_standing_takes_the_last_day_away()
    {
        var authority = Authority.OfFounder(Account, Employer, ActsAs.Parent, Some.Today, Some.Today.AddDays(9));

        authority.Revise(ActsAs.Self, Some.Today, until: null);

        Assert.Equal(ActsAs.Self, authority.ActsAs);
        Assert.Null(authority.UntilOn);
    }
}

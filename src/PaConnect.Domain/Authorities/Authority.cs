using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.Authorities;

/// <summary>
/// That an account may act for an employer: self, parent, attorney, helper and organisation worker are all rows of this one table.
/// Every authority but one's own has a last day (a London date, included); a parent's is the day before the child's 18th birthday.
/// </summary>
public sealed class Authority
{
    private Authority() { }

    public Id<Authority> Id { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }
    public ActsAs ActsAs { get; private set; }
    public Scopes Scopes { get; private set; }
    public DateOnly FromOn { get; private init; }
    public DateOnly? UntilOn { get; private set; }
    public Id<Account> GivenBy { get; private init; }

    /// <summary>The authority of whoever sets the employer up: all of it, given by themselves.</summary>
    public static Authority OfFounder(
        Id<Account> account, Id<Employer> employer, ActsAs actsAs, DateOnly today, DateOnly? until)
    {
        RequireEnd(actsAs, until, today);
        return new Authority
        {
            Id = Id<Authority>.New(),
            AccountId = account,
            EmployerId = employer,
            ActsAs = actsAs,
            Scopes = Scopes.All,
            FromOn = today,
            UntilOn = actsAs == ActsAs.Self ? null : until,
            GivenBy = account,
        };
    }

    public void Revise(ActsAs actsAs, DateOnly today, DateOnly? until)
    {
        RequireEnd(actsAs, until, today);
        (ActsAs, UntilOn) = (actsAs, actsAs == ActsAs.Self ? null : until);
    }

    private static void RequireEnd(ActsAs actsAs, DateOnly? until, DateOnly today) =>
        Rule.Require(
            actsAs == ActsAs.Self || until >= today,
            "Tell us the last day you may act for this person. It cannot be in the past.");
}

/// <summary>In what standing somebody acts for the employer.</summary>
public enum ActsAs
{
    Self,
    Parent,
    Partner,
    AdultChild,
    RelativeOrFriend,
    Attorney,
    Deputy,
    SuitablePerson,
    TrustOrCaseManager,
    ManagedAccount,
}

/// <summary>What an authority allows. A helper may hold some of these; whoever set the employer up holds all.</summary>
[Flags]
public enum Scopes
{
    None = 0,
    ManageEmployer = 1,
    ManageAdverts = 2,
    SearchRegister = 4,
    Hire = 8,
    SignContracts = 16,
    All = ManageEmployer | ManageAdverts | SearchRegister | Hire | SignContracts,
}

/// <summary>A thing that belongs to an employer: who may touch it is asked of the authorities in force today.</summary>
public interface IBelongToEmployer
{
    Id<Employer> EmployerId { get; }
}

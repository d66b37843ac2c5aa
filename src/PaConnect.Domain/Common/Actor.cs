using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Common;

/// <summary>
/// Somebody who signs in. The domain knows an account only by its <see cref="Id{T}"/>; the e-mail address and the password are the
/// business of the project that keeps them.
/// </summary>
public abstract class Account
{
    private protected Account() { }
}

/// <summary>In what part somebody acts. The machine is an actor too: it may queue, expire and propose, never refuse or sanction.</summary>
public enum Role
{
    Employer,
    Assistant,
    Moderator,
    Administrator,

    /// <summary>Somebody who says that a thing is wrong, or that a decision was.</summary>
    Reporter,

    /// <summary>Whoever asked to hear of new jobs, with an account or without.</summary>
    Subscriber,

    /// <summary>Somebody in what is theirs alone: how they sign in.</summary>
    AccountHolder,
    Machine,
}

/// <summary>Who did it: which account, in which part, for which organisation, and on behalf of which employer.</summary>
public sealed record Actor(
    Role Role,
    Id<Account>? AccountId = null,
    Id<Organisation>? OrganisationId = null,
    Id<Employer>? OnBehalfOf = null)
{
    public static Actor Machine { get; } = new(Role.Machine);
}

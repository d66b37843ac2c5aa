using PaConnect.Domain.Common;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// An invitation to work for an organisation, to an e-mail address that may have no account yet. Its link works once. Only the hash
/// of the link's token is kept, so whoever reads the database cannot use it; making a new link ends the old one.
/// </summary>
public sealed class Invitation : ITellsHistory
{
    public const int EmailMaxLength = 254;

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(14);

    private Invitation() { }

    public Id<Invitation> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public string Email { get; private init; } = "";

    /// <summary>SHA-256 of the link's token, in hexadecimal; null until a link was made.</summary>
    public string? TokenHash { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }
    public DateTimeOffset? UsedAt { get; private set; }
    public Telling Telling { get; } = new();

    /// <param name="organisation">Whom the invited is to work for.</param>
    /// <param name="email">Where the invitation goes.</param>
    /// <param name="by">Who invites.</param>
    /// <param name="now">When.</param>
    /// <param name="isMailed">False where whoever invites hands over the link themselves.</param>
    public static Invitation Begin(
        Id<Organisation> organisation, string email, Actor by, DateTimeOffset now, bool isMailed = true)
    {
        var invitation = new Invitation
        {
            Id = Id<Invitation>.New(),
            OrganisationId = organisation,
            Email = email.ToLowerInvariant(),
            ExpiresAt = now + Lasts,
        };
        invitation.Telling.Tell(new Told("begun", by, now, isMailed ? Notices.Invited : Notices.None));
        return invitation;
    }

    public bool IsOpenAt(DateTimeOffset now) => UsedAt is null && ExpiresAt > now;

    /// <summary>Invites the same person again: the time begins anew, and the link they had ends.</summary>
    public void Renew(Actor by, DateTimeOffset now, bool isMailed = true)
    {
        Rule.Require(UsedAt is null, "This invitation has been used already.");
        (ExpiresAt, TokenHash) = (now + Lasts, null);
        Telling.Tell(new Told("renewed", by, now, isMailed ? Notices.Invited : Notices.None));
    }

    /// <summary>Makes the token of a new link. The one before ends.</summary>
    public string MakeToken()
    {
        Rule.Require(UsedAt is null, "This invitation has been used already.");
        var token = LinkToken.New();
        TokenHash = LinkToken.HashOf(token);
        return token;
    }

    /// <summary>Ends the link: whoever it was for works here already, works here no more, or was invited by mistake.</summary>
    public void Withdraw(Actor by, DateTimeOffset now)
    {
        Rule.Require(UsedAt is null, "This invitation has been used or withdrawn already.");
        UsedAt = now;
        Telling.Tell(new Told("withdrawn", by, now));
    }

    public Membership Accept(Id<Account> account, DateOnly today, DateTimeOffset now)
    {
        Rule.Require(IsOpenAt(now), "This link has been used or is too old. Ask for a new invitation.");
        UsedAt = now;
        var by = new Actor(Role.Moderator, account, OrganisationId);
        Telling.Tell(new Told("accepted", by, now));
        return Membership.Begin(OrganisationId, account, today, by, now);
    }
}

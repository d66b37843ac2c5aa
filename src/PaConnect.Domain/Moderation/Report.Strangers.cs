using PaConnect.Domain.Common;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// What a stranger may do after their report: hear the outcome by mail, and where nothing was done, appeal by the link in that mail,
/// once. No page shows their address to anybody, and it is emptied when there is nothing more to say to them.
/// </summary>
public sealed partial class Report
{
    /// <summary>Of the link with which a stranger may appeal; null where there is none, or it was used.</summary>
    public string? TokenHash { get; private set; }

    /// <summary>Makes the token of the link to appeal. The one before ends.</summary>
    public string MakeToken()
    {
        Rule.Require(ReporterId is null && Email is not null, "Whoever has an account appeals there.");
        Rule.Require(ClosedAt is not null, "The case of this report still waits.");
        var token = LinkToken.New();
        TokenHash = LinkToken.HashOf(token);
        return token;
    }

    /// <summary>The link was used to appeal.</summary>
    public void UseLink(Actor by, DateTimeOffset now)
    {
        Rule.Require(TokenHash is not null, "This link has been used.");
        TokenHash = null;
        Telling.Tell(new Told("appealed", by, now));
    }

    /// <summary>Empties a stranger's address when the time to appeal has passed, and no appeal of theirs waits for an answer.</summary>
    public void ForgetAddress(bool hasAppealWaiting, Actor by, DateTimeOffset now)
    {
        Rule.Require(Email is not null, "There is no address to forget.");
        Rule.Require(
            !hasAppealWaiting && ClosedAt + Decision.AppealableFor < now, "Whoever reported this may still have to hear from us.");
        (Email, TokenHash) = (null, null);
        Telling.Tell(new Told("address forgotten", by, now));
    }
}

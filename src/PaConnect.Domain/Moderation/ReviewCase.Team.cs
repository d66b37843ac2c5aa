using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Domain.Moderation;

/// <summary>What a team lead does with the cases of an organisation.</summary>
public sealed partial class ReviewCase
{
    /// <summary>Gives the case to another organisation, which from then on sees it. What it is about stays where it was.</summary>
    public void PassTo(Organisation organisation, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can pass a case on.");
        Rule.Require(State == CaseState.Waiting, "This case has ended already.");
        Rule.Require(organisation.Id != OrganisationId, "That organisation has this case already.");

        // Whoever looks at it first is one of those who had it; the others have nobody to wait for.
        (OrganisationId, FirstFor) = (organisation.Id, null);
        Telling.Tell(new Told("passed on", by, now, Notices.Organisation, Version: Version));
    }

    /// <summary>Ends somebody's claim, so that others can take the case. What they typed is kept for them.</summary>
    public void FreeFrom(CaseClaim claim, Actor by, DateTimeOffset now)
    {
        if (claim.CaseId != Id)
        {
            throw new ArgumentException("That is a claim of another case.", nameof(claim));
        }

        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can free a case.");
        Rule.Require(State == CaseState.Waiting && claim.ExpiresAt > now, "Nobody holds this case any more.");
        Telling.Tell(new Told("freed", by, now, Version: Version, Codes: [claim.AccountId.ToString()]));
    }
}

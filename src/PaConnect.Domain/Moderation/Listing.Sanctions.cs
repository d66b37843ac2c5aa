using PaConnect.Domain.Common;
using static PaConnect.Domain.Moderation.ListingVerb;

namespace PaConnect.Domain.Moderation;

/// <summary>
/// Out of sight because of a sanction on its owner. Nobody has to decide about such a hold: it ends with the sanction. A moderator who
/// holds the listing for its own sake takes it over, and then it ends by a decision.
/// </summary>
public abstract partial class Listing<TState, TVersion>
{
    /// <summary>The sanction that keeps it out of sight; null where none does.</summary>
    public Id<Sanction>? HeldFor { get; private set; }

    public bool CanBeHeldForSanction => Allows(HoldForSanction);

    public void HoldFor(Id<Sanction> sanction, Actor by, DateTimeOffset now)
    {
        var wasPaused = CanBeResumed;
        Move(HoldForSanction, by, now, $"This {Name} is not on show, so there is nothing to hold.");
        (WasPausedWhenHeld, HeldFor) = (wasPaused, sanction);
    }

    /// <summary>Another sanction keeps it out of sight from now on.</summary>
    public void StayHeldFor(Id<Sanction> sanction)
    {
        Rule.Require(HeldFor is not null, $"No sanction holds this {Name}.");
        HeldFor = sanction;
    }

    public void EndHoldForSanction(Actor by, DateTimeOffset now)
    {
        Rule.Require(HeldFor is not null, $"No sanction holds this {Name}.");
        Move(WasPausedWhenHeld ? EndSanctionHoldToPause : EndSanctionHold, by, now, $"This {Name} is not held.");
        (WasPausedWhenHeld, HeldFor) = (false, null);
    }

    /// <summary>It is out of sight already, so its applicants have heard, and nobody needs to be told again.</summary>
    private void TakeOverHold(bool silently, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, $"Only a moderator can hold this {Name}.");
        Telling.Tell(new Told(
            nameof(Hold), by, now, From: State.ToString(), To: State.ToString(), Version: LiveVersion,
            Codes: silently ? [ListingHistory.SilentCode] : null));
        (HeldFor, IsHeldSilently) = (null, silently);
    }
}

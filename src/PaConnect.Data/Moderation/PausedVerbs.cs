using PaConnect.Domain.Alerts;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Moderation;

/// <summary>
/// Everything that an employer or a PA does with what is theirs, each with what a pause must cover to stop it. What sends or shows
/// something stops. What only reads, drafts, or ends something is free, because other people wait for an end; so is signing, because a
/// job was promised to somebody before.
/// </summary>
internal static class PausedVerbs
{
    /// <summary>Null where no pause stops it. A verb that nobody has thought about is a fault of ours, and is not let through.</summary>
    public static SanctionScope? ScopeOf(ITellsHistory teller, string verb) => (teller, verb) switch
    {
        (JobAdvert, "submitted" or nameof(ListingVerb.Resume)) => SanctionScope.Adverts,
        (JobAdvert, "begun" or nameof(ListingVerb.Pause) or nameof(ListingVerb.Fill) or nameof(ListingVerb.Close)
            or nameof(ListingVerb.Withdraw)) => null,
        (PrivateNote, "kept") => SanctionScope.Adverts,
        (PrivateNote, "emptied") => null,
        (AssistantProfile, "submitted" or nameof(ListingVerb.Resume)) => SanctionScope.Profile,
        (AssistantProfile, "begun" or "said when" or "still looking" or nameof(ListingVerb.Pause)) => null,
        (Application, "sent" or "message sent" or nameof(ApplicationVerb.Shortlist) or nameof(ApplicationVerb.MakeOffer)
            or nameof(ApplicationVerb.AcceptOffer)) => SanctionScope.Messages,
        (Application, nameof(ApplicationVerb.See) or nameof(ApplicationVerb.DeclineOffer) or nameof(ApplicationVerb.WithdrawOffer)
            or nameof(ApplicationVerb.TurnDown) or nameof(ApplicationVerb.Withdraw)) => null,
        (JobInvitation, "sent") => SanctionScope.Messages,
        (JobInvitation, nameof(JobInvitationVerb.Apply) or nameof(JobInvitationVerb.Decline)) => null,
        (Contract, nameof(ContractVerb.Offer)) => SanctionScope.Messages,
        (Contract, "begun" or nameof(ContractVerb.Reopen) or nameof(ContractVerb.Sign) or nameof(ContractVerb.Cancel)) => null,
        (Employer, "begun" or "revised") => null,
        (RegisterAlert, "begun" or nameof(RegisterAlertVerb.Change) or nameof(RegisterAlertVerb.Keep) or nameof(RegisterAlertVerb.Stop)) => null,
        (JobAdvert or PrivateNote or AssistantProfile or Application or JobInvitation or Contract or Employer
            or RegisterAlert, _) =>
            throw new InvalidOperationException($"Say whether a pause stops “{verb}” of a {teller.GetType().Name}."),
        _ => null,
    };
}

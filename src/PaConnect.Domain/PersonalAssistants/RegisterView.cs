using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// That somebody looked at a profile for an employer on a day. The register is not to be copied, so an employer may open so many
/// profiles a day and no more; opening one again on the same day counts once.
/// </summary>
public sealed class RegisterView : IBelongToEmployer
{
    /// <summary>Profiles that one employer may open on one London day.</summary>
    public const int MostADay = 60;

    private RegisterView() { }

    public RegisterView(
        Id<Employer> employer, Id<AssistantProfile> profile, Id<Account> account, DateOnly on, DateTimeOffset now) =>
        (EmployerId, ProfileId, AccountId, ViewedOn, ViewedAt) = (employer, profile, account, on, now);

    public Id<Employer> EmployerId { get; private init; }
    public Id<AssistantProfile> ProfileId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public DateOnly ViewedOn { get; private init; }
    public DateTimeOffset ViewedAt { get; private init; }
}

using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.Pages.Assistants.Profile;

internal static class SecondLook
{
    /// <summary>What is answered and may be wrong: what no longer holds, and what the automatic checks notice.</summary>
    public static IReadOnlyList<ProfileConcern> At(AssistantProfileDetails details, DateOnly today) =>
    [
        .. ProfileConcerns.Of(details, today),
        .. ListingChecks.Run(details).Noticed
            .Where(finding => ProfileStates.PartOf(finding.Field) is not null)
            .Select(finding => new ProfileConcern(ProfileStates.PartOf(finding.Field)!.Value, $"{finding.Code.Label()}. {finding.Message}")),
    ];
}

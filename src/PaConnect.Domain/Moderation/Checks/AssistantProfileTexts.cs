using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Every free text of a profile. The home's name is chosen from a list, so it is not among them.</summary>
public static class AssistantProfileTexts
{
    public static IEnumerable<TextField> Of(AssistantProfileDetails details) => TextField.Written(All(details));

    private static IEnumerable<(string Field, string Label, string? Text)> All(AssistantProfileDetails details)
    {
        yield return ("About.Statement", "About you", details.About.Statement);
        yield return ("Experience.Notes", "Your experience", details.Experience.Notes);
        yield return ("Skills.OtherLanguages", "Other languages", details.Skills.OtherLanguages);
        yield return ("Skills.Notes", "More about your skills", details.Skills.Notes);
    }
}

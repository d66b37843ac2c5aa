using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Every free text of a profile. The names of places are chosen from a list, so they are not among them.</summary>
public static class AssistantProfileTexts
{
    public static IEnumerable<TextField> Of(AssistantProfileDetails details) => TextField.Written(All(details));

    private static IEnumerable<(string Field, string Label, string? Text)> All(AssistantProfileDetails details)
    {
        yield return ("ShownName", "First name and initial", details.ShownName);
        yield return ("About.Statement", "About you", details.About.Statement);
        yield return ("Experience.Notes", "Your experience", details.Experience.Notes);
        yield return ("Skills.OtherLanguages", "Other languages", details.Skills.OtherLanguages);
        yield return ("Skills.Notes", "More about your skills", details.Skills.Notes);

        foreach (var written in ProfileFacts.Of(details).Where(fact => fact.IsWritten))
        {
            yield return (written.Field, written.Label, written.Lines[0]);
        }
    }
}

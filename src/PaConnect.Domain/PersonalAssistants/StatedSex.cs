using PaConnect.Domain.Common;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Whether a PA is a woman or a man, if they chose to say. Kept apart from the person and the profile, in a table of its own, and shown
/// to nobody: it is read by their own form, and by the filter for a job that only a woman or only a man may lawfully do (Equality Act
/// 2010, Schedule 9). So it is in no version, no listing, no search words and no history.
/// </summary>
public sealed class StatedSex : IBelongToAssistant
{
    private StatedSex() { }

    public Id<PersonalAssistant> AssistantId { get; private init; }
    public Sex Sex { get; private set; }

    public static StatedSex Of(Id<PersonalAssistant> assistant, Sex sex) => new() { AssistantId = assistant, Sex = sex };

    public void Change(Sex sex) => Sex = sex;
}

public enum Sex
{
    Woman,
    Man,
}

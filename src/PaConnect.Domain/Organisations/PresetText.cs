using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Domain.Organisations;

/// <summary>
/// Words that an organisation keeps ready for its moderators, who choose them as the note of a reason and can add their own. A decision
/// holds a copy, so changing a text here changes nothing that was sent.
/// </summary>
public sealed class PresetText : ITellsHistory
{
    public const int TitleMaxLength = 100;
    public const int MostPerOrganisation = 100;

    /// <summary>Leaves room in the note for words about this one listing.</summary>
    public const int WordsMaxLength = DecisionReason.NoteMaxLength / 2;

    private PresetText() { }

    public Id<PresetText> Id { get; private init; }
    public Id<Organisation> OrganisationId { get; private init; }
    public string Title { get; private set; } = "";
    public string Words { get; private set; } = "";
    public Telling Telling { get; } = new();

    public static PresetText Begin(Id<Organisation> organisation, string title, string words, Actor by, DateTimeOffset now)
    {
        var text = new PresetText { Id = Id<PresetText>.New(), OrganisationId = organisation, Title = title, Words = words };
        text.Telling.Tell(new Told("begun", by, now));
        return text;
    }

    public void Revise(string title, string words, Actor by, DateTimeOffset now)
    {
        (Title, Words) = (title, words);
        Telling.Tell(new Told("revised", by, now));
    }

    /// <summary>Says so in the history; whoever calls it removes the row.</summary>
    public void Remove(Actor by, DateTimeOffset now) => Telling.Tell(new Told("removed", by, now));
}

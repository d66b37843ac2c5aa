namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>
/// Looks for the phrases of a list in the folder Terms that has the rule's name. Words are marked once, by the first phrase that
/// finds them.
/// </summary>
internal sealed class PhraseRule(string id, ReasonCode code, string message, Terms terms) : ITextRule
{
    public PhraseRule(string id, ReasonCode code, string message)
        : this(id, code, message, Phrases.Terms.Named(id)) { }

    public string Id { get; } = id;
    public ReasonCode Code { get; } = code;

    public Terms Terms { get; } = terms;

    /// <summary>A near miss: what the words say beside the phrase makes it harmless.</summary>
    public Func<Sighting, bool> IsHarmless { get; init; } = seen => seen.IsDenied;

    public IEnumerable<Noticed> Look(TextField field)
    {
        var words = field.Words;
        var (markedTo, marks) = (0, 0);
        foreach (var seen in Terms.In(words))
        {
            var (first, end) = seen.Marked;
            var whole = (Start: words[seen.Start].Start, words[seen.End - 1].End);
            if (first < markedTo || IsHarmless(new Sighting(field, whole.Start, whole.End - whole.Start)))
            {
                continue;
            }

            markedTo = end;
            var (start, length) = field.Folded.Original(words[first].Start, words[end - 1].End - words[first].Start);
            yield return new Noticed(Id, Code, field.Field, message, start, length);

            if (++marks == PatternRule.MostInAField)
            {
                yield break;
            }
        }
    }
}

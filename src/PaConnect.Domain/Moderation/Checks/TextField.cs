using PaConnect.Domain.Moderation.Checks.Learned;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Words that an author wrote freely, with the id and the label of the field they stand in.</summary>
public sealed class TextField(string field, string label, string text)
{
    private FoldedText? _folded;
    private IReadOnlyList<Word>? _words;
    private IReadOnlyList<Passage>? _passages;

    /// <summary>The path of the property, such as "Pay.Lines[0].Note". Findings and decisions name the field by
    /// it.</summary>
    public string Field { get; } = field;

    public string Label { get; } = label;
    public string Text { get; } = text;

    /// <summary>What the rules read. Made when first asked for, so that a text that cannot be folded breaks a rule
    /// and not the run.</summary>
    public FoldedText Folded => _folded ??= FoldedText.Of(Text);

    /// <summary>The folded text, cut into words.</summary>
    public IReadOnlyList<Word> Words => _words ??= Phrases.Words.Of(Folded);

    /// <summary>What a classifier reads at a time.</summary>
    internal IReadOnlyList<Passage> Passages => _passages ??= Passage.Of(Words);

    /// <summary>The fields that were filled in.</summary>
    internal static IEnumerable<TextField> Written(IEnumerable<(string Field, string Label, string? Text)> fields) =>
        from field in fields
        where !string.IsNullOrWhiteSpace(field.Text)
        select new TextField(field.Field, field.Label, field.Text);
}

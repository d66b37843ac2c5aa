using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Words of a form or a model text that were meant to be replaced.</summary>
internal static partial class FormRules
{
    public static ITextRule Template { get; } = new PatternRule(
        "template-text",
        ReasonCode.TemplateText,
        "This looks like words from a form. Put your own in their place, or take them out.",
        LeftIn());

    [GeneratedRegex(
        @"\bdelete (as|where|if|whichever) (appropriate|applicable|required|necessary|needed|is not"
            + @"|does not)\b|\*delete\b"
            + @"|[\[<{(]\s?(please )?(insert|enter|add|type|your|employer'?s? name|name of|job title|number of"
            + @"|date|amount|xx)\b[^\n\])>}]{0,60}"
            + @"|\binsert (the |your |a )?[\w ]{1,30}here\b"
            + @"|\b(your|add|type|enter|write)( your| the)? (text|words|details|name|answer"
            + @"|description)s? here\b"
            + @"|\blorem ipsum\b|\bx{4,}\b|£x+\b|(_ ?){5,}|\.{6,}|\{\{|\bsample text\b|\bplaceholder\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex LeftIn();
}

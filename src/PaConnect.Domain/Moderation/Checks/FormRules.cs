using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Words of a form or a model text that were meant to be replaced, and texts that are hard to read.</summary>
internal static partial class FormRules
{
    private const string Message = "This looks like words from a form. Put your own in their place, or take them out.";

    public static ITextRule Template { get; } = new PhraseRule("template-text", ReasonCode.TemplateText, Message)
    {
        IsHarmless = _ => false,
    };

    public static ITextRule Gap { get; } = new PatternRule(
        "gap-of-a-form", ReasonCode.TemplateText, Message, Bracketed(), Blank(), Starred());

    public static ITextRule BlankPay { get; } = new PatternRule(
        "blank-pay", ReasonCode.PayUnclear, "The pay is not filled in. Say what each kind of hour pays.", NoAmount());

    public static ITextRule Capitals { get; } = new QualityRule(
        "capitals",
        "This is nearly all in capitals. Small letters are easier to read.",
        text => text.Count(char.IsLetter) >= QualityRule.FewestLetters
            && text.Count(char.IsUpper) >= QualityRule.MostCapitals * text.Count(char.IsLetter));

    public static ITextRule HardlyAnyWords { get; } = new QualityRule(
        "hardly-any-words",
        "This says hardly anything. Say who the job is for and what it is like.",
        text => text.Count(char.IsLetterOrDigit) < QualityRule.FewestLettersOfSense);

    [GeneratedRegex(
        @"[\[<{(]\s?(please )?(insert|enter|add|type|your|choose|select|specify|state|optional|mention|if applicable|describe|explain|employer'?s? name|name of|name\b"
            + @"|first ?_?name|applicant|candidate|client|job title|title|number of|no of|date|amount|hours|rate|town|area|location|address|details|xx|tbc|e\.?g)\b[^\n\])>}]{0,60}[\])>}]"
            + @"|\{\{[^}\n]{0,60}|<<[^>\n]{0,60}|\[ ?\]|\[(?!at\]|dot\]|not |except|excluding|including|no |all |and |or |with |plus )[a-z ]{2,40}\]"
            + @"|[\[(](list|say|describe|give|write|insert|add|state|remove|choose|delete|pick|select|explain|tick|enter|specify|name|put)"
            + @" [^\n\])]{0,40}\b(here|one|your|you|employer|applicant|below|above)\b[^\n\])]{0,40}[\])]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Bracketed();

    [GeneratedRegex(
        @"\bx{4,20}\b|(?-i:\bxx\b)(?=[.:]| (hours|per|an|a) )|£ ?x{1,10}\b|£ ?_|£ ?\?|£ ?\.{2,9}|(_ ?){3,40}|\.{6,60}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Blank();

    [GeneratedRegex(
        @"£ ?(_|x{1,6}\b|\?|\[|<|\{|\.{2,9})|[\[<{][^\n\]>}]{0,20}\b(rate|pay|wage|salary|amount)\b[^\n\]>}]{0,20}[\]>}]",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex NoAmount();

    [GeneratedRegex(
        @"\*\s?(delete|strike|cross|circle|select|choose)\b|\b\w{2,20}/\w{2,20}(/\w{2,20}){0,4} ?\*(?!\w)",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Starred();

    /// <summary>Advice about a whole text, so nothing in it is marked. A title may be short.</summary>
    private sealed class QualityRule(string id, string message, Func<string, bool> isPoor) : ITextRule
    {
        /// <summary>In a shorter text capitals may be names of places and papers.</summary>
        public const int FewestLetters = 20;

        public const double MostCapitals = 0.8;

        /// <summary>"PA" or "tbc": fewer letters than any sentence has.</summary>
        public const int FewestLettersOfSense = 4;

        public string Id { get; } = id;

        public ReasonCode Code => ReasonCode.Quality;

        public IEnumerable<Noticed> Look(TextField field)
        {
            if (field.Field == "Role.About" && isPoor(field.Text))
            {
                yield return new Noticed(Id, Code, field.Field, message);
            }
        }
    }
}

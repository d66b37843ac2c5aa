using System.Text.RegularExpressions;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>Ways to reach somebody that go round this site.</summary>
internal static partial class ContactRules
{
    private const string Apps =
        "(whats ?app|telegram|signal|facebook|fb|messenger|instagram|insta|snap ?chat|tik ?tok|viber|skype"
            + "|we ?chat|linkedin|twitter)";

    public static ITextRule Email { get; } = new PatternRule(
        "email",
        ReasonCode.PrivacyOvershare,
        "This looks like an e-mail address. Anybody could write to it. Take it out: people can write to you here.",
        Address(), AddressInWords(), AddressAtProvider());

    public static ITextRule Handle { get; } = new PatternRule(
        "social-handle",
        ReasonCode.PrivacyOvershare,
        "This looks like a name on another site. Strangers could find you by it. Take it out: people can write "
            + "to you here.",
        AtName(), OwnPage(), FollowMe(), NamedOn());

    public static ITextRule WebSite { get; } = new PatternRule(
        "web-address",
        ReasonCode.FeeOrScam,
        "This leads people away from this site. We cannot keep anybody safe there. Ask them to apply here.",
        WebAddress())
    {
        IsHarmless = seen => seen.Before.EndsWith("at) ", StringComparison.Ordinal) || seen.Before.EndsWith("at] ", StringComparison.Ordinal),
    };

    public static ITextRule OffSitePhrases { get; } = new PhraseRule(
        "off-site",
        ReasonCode.FeeOrScam,
        "This asks people to make contact away from this site. We cannot keep anybody safe there. Ask them to apply here.");

    [GeneratedRegex(
        @"(?<![\w.%+'\-])[\w.%+'\-]{1,64}@[\w\-]{1,63}(\.[\w\-]{1,63}){1,4}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Address();

    /// <summary>"name at gmail dot com", "name (at) gmail.com", "name @ gmail . com". A stop and a space after "at"
    /// is a sentence.</summary>
    [GeneratedRegex(
        @"(?<![\w.\-])[\w.\-]{2,64}(( at | ?[(\[{] ?at ?[)\]}] ?)[\w\-]{2,63}( dot | ?[(\[{] ?dot ?[)\]}] ?"
            + @"|\.)| ?@ ?[\w\-]{2,63}( dot | ?\. ?))"
            + @"(com|co|org|net|uk|me|info|eu|io|ac|gov|nhs)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AddressInWords();

    [GeneratedRegex(
        @"(?<![\w.\-])[\w.\-]{2,64}( at | ?[(\[{] ?at ?[)\]}] ?| ?@ ?)(gmail|g mail|googlemail|hotmail|yahoo"
            + @"|icloud|btinternet|live dot|outlook dot)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AddressAtProvider();

    [GeneratedRegex(
        @"(?<![\w.@])@[a-z_][\w.]{2,30}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex AtName();

    [GeneratedRegex(
        @"\b(my|our) " + Apps + @"( (name|page|number|account|id|handle|user ?name|profile))?( is\b| ?:)[^\n.!?]{0,40}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex OwnPage();

    [GeneratedRegex(
        @"\b(find|follow|look) (me|us|for me) (up )?(on|at|over on) " + Apps + @"\b[^\n.!?]{0,40}",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex FollowMe();

    /// <summary>"On Insta as sam_green", "Facebook: Sam Green".</summary>
    [GeneratedRegex(
        @"\b(on|over on) " + Apps + @"( as | under |: ?)(?<hit>[\w.\-]{3,40})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex NamedOn();

    [GeneratedRegex(
        @"\b(https?://|www\.)\S{3,200}|(?<![\w.@])(t|wa|fb)\.me/\S{2,60}"
            + @"|(?<![\w.@\-])[a-z0-9][a-z0-9\-]{2,40}(\.[a-z0-9\-]{2,40})?\.(com|co\.uk|org\.uk|org|net|info|example|me\.uk)\b(?!@)(/\S{0,80})?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex WebAddress();
}

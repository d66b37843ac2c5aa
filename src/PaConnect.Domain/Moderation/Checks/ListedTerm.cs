using System.Text.RegularExpressions;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// Words that the platform's administrators have the checks look for in adverts, beside the lists that are built in. It is written in
/// the same way as those, and finds itself. What it finds is a question to a person: no word is banned.
/// </summary>
public sealed partial class ListedTerm : ITellsHistory
{
    public const int PhraseMaxLength = 120;
    public const int NoteMaxLength = 300;

    /// <summary>Every advert is held against all of them.</summary>
    public const int Most = 500;

    /// <summary>Ways in which the gaps of one phrase can be filled: with more it would be slow at every word.</summary>
    private const int MostWays = 150;

    private const string Unreadable = "We cannot read this phrase. Use plain words, or look at how phrases are written.";

    private ListedTerm() { }

    public Id<ListedTerm> Id { get; private init; } = Id<ListedTerm>.New();
    public string Phrase { get; private init; } = "";
    public ReasonCode Code { get; private init; }

    /// <summary>What a moderator reads beside a find.</summary>
    public string Note { get; private init; } = "";

    public DateTimeOffset ListedAt { get; private init; }
    public Id<Account>? ListedBy { get; private init; }
    public DateTimeOffset? RemovedAt { get; private set; }
    public Telling Telling { get; } = new();

    public static ListedTerm Begin(string phrase, ReasonCode code, string note, Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role == Role.Administrator, "Only an administrator can list a term.");
        Rule.Require(phrase.Length <= PhraseMaxLength && note.Length <= NoteMaxLength, "This term is too long.");
        RequireFindsItself(phrase);

        var term = new ListedTerm { Phrase = phrase, Code = code, Note = note, ListedAt = now, ListedBy = by.AccountId };
        term.Telling.Tell(new Told("listed", by, now, Codes: [code.ToString()]));
        return term;
    }

    public void Remove(Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role == Role.Administrator, "Only an administrator can remove a term.");
        Rule.Require(RemovedAt is null, "This term has been removed already.");
        RemovedAt = now;
        Telling.Tell(new Told("removed", by, now, Codes: [Code.ToString()]));
    }

    /// <summary>
    /// How the checks look for it. The phrase is read when it looks, so that one which cannot be read any more breaks this rule, and a
    /// person reads the advert, while all the other rules still run.
    /// </summary>
    public ITextRule ToRule() => new TermRule(this);

    /// <summary>Refuses a phrase that cannot be read, that would be slow, or that does not find what it says.</summary>
    private static void RequireFindsItself(string phrase)
    {
        Rule.Require(!phrase.StartsWith('-') && !phrase.StartsWith('#') && !phrase.Contains('='), Unreadable);
        Rule.Require(
            Gaps().Matches(phrase).Aggregate(1L, (ways, gap) => ways * (Count(gap) + 1)) <= MostWays,
            "The gaps in this phrase are too wide. Use fewer, or smaller ones.");
        Rule.Require(FindsItself(phrase), Unreadable);
    }

    private static bool FindsItself(string phrase)
    {
        try
        {
            var terms = Terms.Of(phrase);
            var examples = Examples.Of(phrase, terms).ToList();
            return examples.Count > 0
                && examples.TrueForAll(example => example.Length > 0 && (terms.Knows(example) || terms.Knows($"so {example}")));
        }
        catch (Exception fault) when (fault is InvalidOperationException or FormatException or OverflowException
            or ArgumentException or IndexOutOfRangeException or KeyNotFoundException)
        {
            return false;
        }
    }

    private static long Count(Match gap) => gap.Groups["most"].Length > 2 ? MostWays : long.Parse(gap.Groups["most"].ValueSpan, null);

    [GeneratedRegex(
        @"(\.\.\.?|~)(?<most>[0-9]{1,9})",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Gaps();

    private sealed class TermRule(ListedTerm term) : ITextRule
    {
        private PhraseRule? _rule;

        public string Id { get; } = $"listed-{term.Id}";

        public ReasonCode Code => term.Code;

        public IEnumerable<Noticed> Look(TextField field) =>
            (_rule ??= new PhraseRule(Id, Code, term.Note, Terms.Of(term.Phrase)) { IsHarmless = _ => false }).Look(field);
    }
}

using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks;

/// <summary>
/// One thing to look for in words. What it finds is a question to a person, never a verdict: no word is banned.
/// </summary>
public interface ITextRule
{
    string Id { get; }

    ReasonCode Code { get; }

    IEnumerable<Noticed> Look(TextField field);
}

/// <summary>
/// Looks for patterns in the folded text. A group named "hit" narrows what is marked to the telling words. Letters
/// are marked once,
/// by the first pattern that finds them.
/// </summary>
internal sealed class PatternRule(string id, ReasonCode code, string message, params Regex[] patterns) : ITextRule
{
    /// <summary>More of the same in one field tells nobody more.</summary>
    internal const int MostInAField = 20;

    public string Id { get; } = id;
    public ReasonCode Code { get; } = code;

    /// <summary>A near miss: what the words say beside the pattern makes it harmless.</summary>
    public Func<Sighting, bool> IsHarmless { get; init; } = _ => false;

    public IEnumerable<Noticed> Look(TextField field)
    {
        var marked = new List<(int Start, int End)>();
        foreach (var match in patterns.SelectMany(pattern => pattern.Matches(field.Folded.Text)))
        {
            var hit = match.Groups["hit"] is { Success: true } narrow ? narrow : match;
            if (hit.Length == 0
                || marked.Exists(mark => hit.Index < mark.End && mark.Start < hit.Index + hit.Length)
                || IsHarmless(new Sighting(field, match.Index, match.Length) { Match = match }))
            {
                continue;
            }

            marked.Add((hit.Index, hit.Index + hit.Length));
            var (start, length) = field.Folded.Original(hit.Index, hit.Length);
            yield return new Noticed(Id, Code, field.Field, message, start, length);

            if (marked.Count == MostInAField)
            {
                yield break;
            }
        }
    }
}

/// <summary>What was found, in the folded text, and the words around it.</summary>
internal sealed record Sighting(TextField Field, int Index, int Length)
{
    /// <summary>The match of a pattern; a phrase has none.</summary>
    public Match Match { get; init; } = Match.Empty;

    public string Text => Field.Folded.Text;

    /// <summary>The words that were found.</summary>
    public string Found => Text.Substring(Index, Length);

    /// <summary>The words just before, back to the last stop, comma or new line.</summary>
    public string Before
    {
        get
        {
            var end = Index;
            var from = Text.LastIndexOfAny(['.', ',', ';', ':', '!', '?', '\n'], Math.Max(0, end - 1), end) + 1;
            return Text[Math.Max(from, end - 80)..end];
        }
    }

    /// <summary>The words just after, up to the next stop or new line.</summary>
    public string After
    {
        get
        {
            var start = Index + Length;
            var rest = Text.AsSpan(start, Math.Min(60, Text.Length - start));
            var stop = rest.IndexOfAny('.', '!', '?') is var mark && mark < 0 ? rest.Length : mark;
            var line = rest.IndexOf('\n') is var end && end < 0 ? rest.Length : end;
            return rest[..Math.Min(stop, line)].ToString();
        }
    }

    /// <summary>"You will not be self-employed", "visa sponsorship is not available".</summary>
    public bool IsDenied => Denials.Before().IsMatch(Before) || Denials.After().IsMatch(After);
}

internal static partial class Denials
{
    /// <summary>A "no" at most five words back. "But" turns the sense, so it ends the reach of the "no".</summary>
    [GeneratedRegex(
        @"\b(not|no|never|cannot|without|nobody|neither|nor|avoid|[a-z]{2,9}n't|dont|wont|cant|whether|regardless|rather than"
            + @"|instead of) (?!only )((?!but )[\w'-]{1,30} ){0,5}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    internal static partial Regex Before();

    [GeneratedRegex(
        @"^ ?((posts?|jobs?|roles?|work|status|applicants?|person|it) )?(is|are|will be|would be|was|does"
            + @"|can)(n't| not| never| no)\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    internal static partial Regex After();
}

internal static class RuleTime
{
    /// <summary>
    /// Milliseconds that one pattern may look at one field. A text made to be slow breaks the rule, and a person reads it. The
    /// clock runs on while a busy machine does other work, so it is far more than the patterns need.
    /// </summary>
    internal const int Most = 250;
}

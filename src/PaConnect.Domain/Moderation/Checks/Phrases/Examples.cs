using System.Text.RegularExpressions;

namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>Texts that a phrase must find, made from the phrase itself.</summary>
internal static partial class Examples
{
    /// <summary>One text for each alternative; what may be left out is left out, and gaps are empty.</summary>
    public static IEnumerable<string> Of(string phrase, Terms terms)
    {
        var parts = phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('{', '}'))
            .Where(part => part.Length > 0 && part[0] is not ('(' or '^' or '$' or '.' or '~'))
            .Select(part => Alternatives(part, terms)).ToList();
        return Enumerable.Range(0, parts.Select(part => part.Count).DefaultIfEmpty().Max())
            .Select(turn => string.Join(' ', parts.Select(part => part[turn % part.Count])));
    }

    private static List<string> Alternatives(string part, Terms terms) => part switch
    {
        "Aa" => ["Zebedee"],
        ['<', ..] => [.. terms.AllLists[part].SelectMany(one => Of(one, terms))],
        ['#' or '£', ..] => [Numbers().Replace(part, number => number.Groups["from"] is { Success: true } from ? from.Value : "7")],
        _ => [.. part.Split('/').Select(one => one.TrimEnd('*'))],
    };

    [GeneratedRegex(
        "#((?<from>[0-9]{1,9})-[0-9]{1,9})?",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: RuleTime.Most)]
    private static partial Regex Numbers();
}

using System.Text.RegularExpressions;

namespace PaConnect.Data.JobAdverts;

/// <summary>
/// What is left of somebody's words when the names of the work itself are taken away. Every job here is a PA's, whatever the employer
/// calls it, so "carer jobs" asks for all of them and "carer who swims" for those that say "swims".
/// </summary>
internal static partial class JobWords
{
    public static string? WithoutNamesOfTheWork(string? words)
    {
        var left = NamesOfTheWork().Replace(words ?? "", " ");
        return left.Any(char.IsLetterOrDigit) ? left : null;
    }

    [GeneratedRegex(
        @"\b(?:(?:personal|care|support|home)[\s-]+(?:assistant|worker|carer)s?|care[\s-]?givers?|carers?|enablers?|companions?"
        + @"|p\.?a\.?s?|jobs?|vacanc(?:y|ies))(?!\w)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex NamesOfTheWork();
}

using System.Text.RegularExpressions;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Whom a limit by sex names. It is written in words, because a moderator decides on words; where they name both or neither, or say no to
/// anything, nobody is left out, for a guess would be a limit that nobody approved.
/// </summary>
public static partial class LimitedSex
{
    public static Sex? NamedSex(this OccupationalRequirement limit) =>
        limit.Characteristic != ProtectedCharacteristic.Sex || Turned().IsMatch(limit.Wording)
            ? null
            : (Women().IsMatch(limit.Wording), Men().IsMatch(limit.Wording)) switch
            {
                (true, false) => Sex.Woman,
                (false, true) => Sex.Man,
                (true, true) or (false, false) => null,
            };

    [GeneratedRegex(
        @"\b(no|not|non|never|nor|other|except|without|cannot|\w+n['’]t)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Turned();

    [GeneratedRegex(
        @"\b(woman|women|females?|lady|ladies)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Women();

    [GeneratedRegex(
        @"\b(man|men|males?|gentleman|gentlemen)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Men();
}

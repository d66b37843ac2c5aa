using System.Globalization;
using System.Text;

namespace PaConnect.Domain.Places;

/// <summary>
/// A place name made comparable: "St. Ives", "st ives" and "Saint Ives" are one name, and so are "King's Lynn" and "Kings Lynn", and
/// "Stoke-on-Trent" and "stoke on trent". What is stored for searching and what is typed go through the same folding.
/// </summary>
public static class PlaceName
{
    public static string Fold(string name)
    {
        var words = new string([.. name.Normalize(NormalizationForm.FormD).SelectMany(Letters)])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => word == "st" ? "saint" : word);
        return string.Join(' ', words);
    }

    private static string Letters(char c) => c switch
    {
        '\'' or '’' or '‘' or '`' => "",
        '&' => " and ",
        _ when CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark => "",
        _ when char.IsLetterOrDigit(c) => char.ToLowerInvariant(c).ToString(),
        _ => " ",
    };
}

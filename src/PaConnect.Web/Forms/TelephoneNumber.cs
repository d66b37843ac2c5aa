namespace PaConnect.Web.Forms;

/// <summary>A telephone number as people write it: digits, spaces, brackets, hyphens, and a plus in front.</summary>
public static class TelephoneNumber
{
    private const int FewestDigits = 3;

    public static bool IsReadable(string? typed) =>
        typed is not null
        && typed.All(c => char.IsAsciiDigit(c) || c is ' ' or '(' or ')' or '-' or '+')
        && typed.Count(char.IsAsciiDigit) >= FewestDigits
        && typed.LastIndexOf('+') <= 0;

    /// <summary>On one line, because half a number is easily taken for a whole one.</summary>
    public static string OnOneLine(string number) => number.Replace(' ', '\u00A0');

    /// <summary>What a telephone dials: the digits, and a plus in front.</summary>
    public static string Dialled(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
}

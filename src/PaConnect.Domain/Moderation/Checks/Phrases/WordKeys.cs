namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>The keys by which long lists of phrases are kept: what a word is, and what kinds of word it belongs to.</summary>
internal static class WordKeys
{
    public const string Number = "#";
    public const string Name = "Aa";

    /// <summary>All stems with the same first letter share a key.</summary>
    public static string OfStem(string stem) => stem[..1] + "*";

    public static List<string> Of(string text, bool isName)
    {
        List<string> keys = [text, OfStem(text)];
        if (text[0] == '£' || char.IsAsciiDigit(text[0]))
        {
            keys.Add(Number);
        }

        if (isName)
        {
            keys.Add(Name);
        }

        return keys;
    }
}

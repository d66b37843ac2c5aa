using System.Security.Cryptography;
using PaConnect.Domain.Places;

namespace PaConnect.Domain.Common;

/// <summary>
/// The short public name of a thing, fit to be read out on the telephone. No vowels, so it is never a word; at least one digit, so
/// it is never the name of a page beside it; no 0, 1 or L, which are misread; and never a postcode, which would seem to be an address.
/// </summary>
public static class Reference
{
    public const int Length = 6;
    public const string Alphabet = "23456789BCDFGHJKMNPQRSTVWXYZ";

    private const string Digits = "23456789";

    public static string New()
    {
        while (true)
        {
            var made = RandomNumberGenerator.GetString(Alphabet, Length);
            if (made.Any(Digits.Contains) && !Postcode.TryParse(made, out _))
            {
                return made;
            }
        }
    }

    /// <summary>Reads a reference as people type it, in small letters too; null for what cannot be one.</summary>
    public static string? Read(string? typed)
    {
        var reference = typed?.ToUpperInvariant();
        return reference?.Length == Length && reference.All(Alphabet.Contains) ? reference : null;
    }
}

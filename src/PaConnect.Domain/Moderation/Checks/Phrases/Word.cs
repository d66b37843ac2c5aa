namespace PaConnect.Domain.Moderation.Checks.Phrases;

/// <summary>One word or number of a folded text, as phrases compare it.</summary>
/// <param name="Text">Without apostrophes ("dont"), and with letters for the marks that hide them ("b!tch" is "bitch").</param>
/// <param name="BeginsSentence">Whether a stop or a new line stands before it: no phrase goes on over one.</param>
/// <param name="IsName">Whether it is written as names are: one capital, then small letters.</param>
public sealed record Word(string Text, int Start, int End, bool BeginsSentence, bool IsName)
{
    /// <summary>A star stands for any letter but the first, where a stem is compared: "w*nker".</summary>
    public const char AnyLetter = '*';

    internal List<string> Keys { get; } = WordKeys.Of(Text, IsName);

    public bool IsMoney => Text[0] == '£';

    public bool Is(string term) => Text.Length == term.Length && StartsLike(term);

    public bool StartsLike(string stem)
    {
        if (Text.Length < stem.Length)
        {
            return false;
        }

        for (var at = 0; at < stem.Length; at++)
        {
            if (Text[at] != stem[at] && (at == 0 || Text[at] != AnyLetter))
            {
                return false;
            }
        }

        return true;
    }
}

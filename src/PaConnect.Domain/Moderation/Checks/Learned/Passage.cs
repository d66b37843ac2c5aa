using PaConnect.Domain.Moderation.Checks.Phrases;

namespace PaConnect.Domain.Moderation.Checks.Learned;

/// <summary>Two sentences that follow one another, or one that stands alone: the texts of the corpus are as long.</summary>
/// <param name="Start">Of the first letter, in the folded text.</param>
/// <param name="End">After the last.</param>
internal sealed record Passage(int Start, int End, uint[] Features)
{
    private const int Sentences = 2;

    /// <summary>Fewer words are a title or a note, and like too much.</summary>
    private const int FewestWords = 6;

    public static IReadOnlyList<Passage> Of(IReadOnlyList<Word> words)
    {
        List<int> starts = [.. Enumerable.Range(0, words.Count).Where(at => words[at].BeginsSentence)];
        var count = Math.Max(Math.Min(1, starts.Count), starts.Count - Sentences + 1);
        return
        [
            .. from first in Enumerable.Range(0, count)
               let end = first + Sentences < starts.Count ? starts[first + Sentences] : words.Count
               where end - starts[first] >= FewestWords
               let some = words.Skip(starts[first]).Take(end - starts[first]).ToList()
               select new Passage(some[0].Start, some[^1].End, WordFeatures.Of(some)),
        ];
    }
}

using System.Text.RegularExpressions;
using DiffPlex;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Two texts compared word by word. Put together, the runs of a side are that text again, letter for letter.</summary>
public sealed partial record WordDifferences(IReadOnlyList<ComparedRun> Before, IReadOnlyList<ComparedRun> Now)
{
    public static WordDifferences Between(string before, string now)
    {
        var found = new Differ().CreateCustomDiffs(before, now, ignoreWhiteSpace: false, Split);
        return new WordDifferences(
            RunsOf(found.PiecesOld, [.. found.DiffBlocks.Select(block => (block.DeleteStartA, block.DeleteCountA))]),
            RunsOf(found.PiecesNew, [.. found.DiffBlocks.Select(block => (block.InsertStartB, block.InsertCountB))]));
    }

    private static string[] Split(string text) => [.. Pieces().Matches(text).Select(piece => piece.Value)];

    private static List<ComparedRun> RunsOf(string[] pieces, IReadOnlyList<(int Start, int Count)> changed)
    {
        var isChanged = new bool[pieces.Length];
        foreach (var (start, count) in changed)
        {
            Array.Fill(isChanged, true, start, count);
        }

        // The space between two changed words belongs to the change: a sentence written anew reads as one, not as many.
        for (var i = 1; i < pieces.Length - 1; i++)
        {
            isChanged[i] |= isChanged[i - 1] && isChanged[i + 1] && string.IsNullOrWhiteSpace(pieces[i]);
        }

        var runs = new List<ComparedRun>();
        for (var from = 0; from < pieces.Length;)
        {
            var to = from + 1;
            while (to < pieces.Length && isChanged[to] == isChanged[from])
            {
                to++;
            }

            runs.Add(new ComparedRun(string.Concat(pieces.Take(from..to)), isChanged[from]));
            from = to;
        }

        return runs;
    }

    /// <summary>Space, a word, or whatever else stands together: so a picture of several characters is never cut in two.</summary>
    [GeneratedRegex(@"\s+|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*|[^\s\p{L}\p{N}]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Pieces();
}

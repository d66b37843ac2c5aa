using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>A text in pieces, so that the page can mark those that a check found. Overlapping finds become one mark.</summary>
public static class MarkedText
{
    public static IReadOnlyList<(string Text, bool IsMarked)> Of(VersionLine line, IEnumerable<Finding> findings)
    {
        var pieces = new List<(string, bool)>();
        var at = 0;
        var spans = findings
            .Where(finding => finding.IsOpen && finding.Field == line.Field)
            .Where(finding => finding is { Start: >= 0, Length: > 0 } && finding.Start + finding.Length <= line.Text.Length)
            .Select(finding => (Start: finding.Start!.Value, End: finding.Start!.Value + finding.Length!.Value))
            .OrderBy(span => span);

        foreach (var (start, end) in spans)
        {
            if (end <= at)
            {
                continue;
            }

            var from = Math.Max(start, at);
            pieces.Add((line.Text[at..from], false));
            pieces.Add((line.Text[from..end], true));
            at = end;
        }

        pieces.Add((line.Text[at..], false));
        return [.. pieces.Where(piece => piece.Item1.Length > 0)];
    }
}

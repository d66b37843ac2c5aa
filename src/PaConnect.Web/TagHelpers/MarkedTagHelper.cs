using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Letters of one field to be marked, counted from its first.</summary>
public sealed record Mark(string Field, int Start, int Length);

/// <summary>Words as somebody wrote them, with those marked that a check noticed. Marks that overlap are
/// joined; what lies outside the words is left alone.</summary>
[HtmlTargetElement("pa-marked", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkedTagHelper : TagHelper
{
    public string? Text { get; set; }
    public required string Field { get; set; }
    public IReadOnlyList<Mark> Marks { get; set; } = [];

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (string.IsNullOrWhiteSpace(Text))
        {
            output.SuppressOutput();
            return;
        }

        output.Show(Element.Make("span", "app-words", [.. Pieces(Text)]));
    }

    private IEnumerable<IHtmlContent> Pieces(string text)
    {
        var written = 0;
        foreach (var mark in Marks.Where(mark => mark.Field == Field).OrderBy(mark => mark.Start).ThenBy(mark => -mark.Length))
        {
            var (from, to) = (Math.Max(mark.Start, written), mark.Start + mark.Length);
            if (mark.Start < 0 || to <= from || to > text.Length)
            {
                continue;
            }

            yield return Element.Text(text[written..from]);
            yield return Element.Say("mark", null, text[from..to]);
            written = to;
        }

        yield return Element.Text(text[written..]);
    }
}

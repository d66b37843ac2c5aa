using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Some letters of one side of a comparison, which stand on both sides or on this one alone.</summary>
public sealed record ComparedRun(string Text, bool IsOnlyHere);

public enum ComparedSide
{
    Before,
    Now,
}

/// <summary>
/// One of two texts side by side. What only it says is struck out or underlined, and said to be so: neither by colour alone nor by
/// looks alone. The direction is that of the words themselves, whatever is said about them.
/// </summary>
[HtmlTargetElement("pa-compared", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ComparedTagHelper : TagHelper
{
    public required IReadOnlyList<ComparedRun> Runs { get; set; }
    public required ComparedSide Side { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Runs.Count == 0
            ? Element.Say("p", "govuk-body", "Nothing")
            : Element.Make("p", "govuk-body app-words", [.. Runs.Select(Shown)]).With("dir", "auto"));
    }

    private IHtmlContent Shown(ComparedRun run)
    {
        if (!run.IsOnlyHere || string.IsNullOrWhiteSpace(run.Text))
        {
            return Element.Text(run.Text);
        }

        var (tag, said) = Side switch
        {
            ComparedSide.Before => ("del", "(removed: "),
            ComparedSide.Now => ("ins", "(added: "),
        };
        return Element.Make(tag, null, Aside(said), Element.Text(run.Text), Aside(")"));
    }

    private static TagBuilder Aside(string words) => Element.Say("span", "govuk-visually-hidden", words).With("dir", "ltr");
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>To the page before and the page after; where there is none, nothing. The labels say which pages those are.</summary>
[HtmlTargetElement("pa-pagination", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class PaginationTagHelper : TagHelper
{
    public string? Previous { get; set; }
    public string? PreviousLabel { get; set; }
    public string? Next { get; set; }
    public string? NextLabel { get; set; }
    public string Label { get; set; } = "Pages of results";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (string.IsNullOrEmpty(Previous) && string.IsNullOrEmpty(Next))
        {
            output.SuppressOutput();
            return;
        }

        output.Show(Element
            .Make("nav", "govuk-pagination", Link("prev", Previous, "Previous", PreviousLabel), Link("next", Next, "Next", NextLabel))
            .With("aria-label", Label));
    }

    private static TagBuilder? Link(string side, string? href, string word, string? label)
    {
        if (string.IsNullOrEmpty(href))
        {
            return null;
        }

        var link = Element
            .Make("a", "govuk-link govuk-pagination__link",
                Element.Make("span", "govuk-pagination__link-title", Element.Text(word), Element.Hidden(" page")),
                label is null ? null : Element.Say("span", "app-pagination__label", label))
            .With("href", href)
            .With("rel", side);

        return Element.Make("div", $"govuk-pagination__{side} app-pagination__{side}", link);
    }
}

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Markdown that an organisation wrote, as safe HTML.</summary>
[HtmlTargetElement("pa-markdown", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkdownTagHelper : TagHelper
{
    public string? Text { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(string.IsNullOrWhiteSpace(Text)
            ? Element.Say("span", "app-muted", "Not given")
            : Element.Make("div", "app-prose app-markdown", new HtmlString(MarkdownText.ToHtml(Text))));
    }
}

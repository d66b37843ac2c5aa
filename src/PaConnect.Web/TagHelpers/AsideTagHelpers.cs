using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Words set apart from the rest.</summary>
[HtmlTargetElement("pa-inset")]
public sealed class InsetTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("div", "govuk-inset-text", await output.InsideAsync()));
    }
}

/// <summary>Something the reader would be sorry to have missed.</summary>
[HtmlTargetElement("pa-warning")]
public sealed class WarningTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("div", "govuk-warning-text",
            Element.Say("span", "govuk-warning-text__icon", "!").With("aria-hidden", "true"),
            Element.Make("strong", "govuk-warning-text__text", Element.Hidden("Warning: "), await output.InsideAsync())));
    }
}

/// <summary>More for those who want it, folded away.</summary>
[HtmlTargetElement("pa-details")]
public sealed class DetailsTagHelper : TagHelper
{
    public required string Summary { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("details", "govuk-details",
            Element.Make("summary", "govuk-details__summary", Element.Say("span", "govuk-details__summary-text", Summary)),
            Element.Make("div", "govuk-details__text", await output.InsideAsync())));
    }
}

/// <summary>The way back to the page before. It says "Back" unless something is written inside.</summary>
[HtmlTargetElement("pa-back", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BackTagHelper : TagHelper
{
    public required string Href { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("a", "govuk-back-link", await output.InsideAsync() ?? Element.Text("Back")).With("href", Href));
    }
}

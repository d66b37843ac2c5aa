using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Several questions under one heading.</summary>
[HtmlTargetElement("pa-fieldset")]
public sealed class FieldsetTagHelper : TagHelper
{
    public required string Legend { get; set; }
    public bool LegendIsHeading { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Fieldset.Make(Legend, LegendIsHeading, await output.InsideAsync()));
    }
}

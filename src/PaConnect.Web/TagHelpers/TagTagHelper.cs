using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>The colours a tag may have. Colour never says anything that the words do not.</summary>
public enum TagColour
{
    Blue,
    Green,
    Yellow,
    Red,
    Grey,
    Purple,
}

/// <summary>A short word about the state of a thing.</summary>
[HtmlTargetElement("pa-tag")]
public sealed class TagTagHelper : TagHelper
{
    public TagColour Colour { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var style = Colour switch
        {
            TagColour.Blue => "govuk-tag",
            TagColour.Green => "govuk-tag govuk-tag--green",
            TagColour.Yellow => "govuk-tag govuk-tag--yellow",
            TagColour.Red => "govuk-tag govuk-tag--red",
            TagColour.Grey => "govuk-tag govuk-tag--grey",
            TagColour.Purple => "govuk-tag govuk-tag--purple",
        };

        output.Show(Element.Make("strong", style, await output.InsideAsync()));
    }
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>A question answered by one of a list. With <see cref="Empty"/> the list begins with a choice of nothing, so worded.</summary>
[HtmlTargetElement("pa-select", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SelectTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public bool LabelIsHeading { get; set; }
    public string? Hint { get; set; }
    public string? Empty { get; set; }
    public IEnumerable<(string Value, string Label)> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        var chosen = field.Value() ?? "";
        var items = Empty is null ? Items : Items.Prepend((Value: "", Label: Empty));
        var options = items.Select(item => Element.Say("option", null, item.Label)
            .With("value", item.Value)
            .When(string.Equals(item.Value, chosen, StringComparison.OrdinalIgnoreCase), "selected"));

        var list = Element.Make("select", field.HasError ? "govuk-select govuk-select--error" : "govuk-select", [.. options])
            .With("id", field.Id)
            .With("name", field.Name)
            .With("aria-describedby", field.DescribedBy(Hint))
            .When(field.HasError, "aria-invalid", "true");

        output.Show(field.Group(field.Label(Label, LabelIsHeading), field.Hint(Hint), field.ErrorMessage(), list));
    }
}

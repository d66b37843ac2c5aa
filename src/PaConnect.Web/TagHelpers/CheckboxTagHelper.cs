using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>One tick, for a yes-or-no of the form. Not ticked sends nothing, so the form's own value must begin as "no".</summary>
[HtmlTargetElement("pa-checkbox", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckboxTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public string? Hint { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        var isTicked = field.Values().Contains("true", StringComparer.OrdinalIgnoreCase);
        var item = Choices.Item(
            "checkbox", field.Id, field.Name, "true", isTicked, Label, Hint, field.HasError ? field.ErrorId : null);
        var isOneOfSeveral = context.Items.ContainsKey(typeof(Choices));

        if (isOneOfSeveral)
        {
            item.InnerHtml.AppendHtml(field.ErrorMessage() ?? Element.Text(null));
            output.Show(item);
            return;
        }

        output.Show(field.Group(field.ErrorMessage(), Element.Make("div", "govuk-checkboxes", item)));
    }
}

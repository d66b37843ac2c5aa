using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>A question answered at length. Max length is in characters and is told, not enforced: a cut-off answer would be lost.</summary>
[HtmlTargetElement("pa-textarea", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextareaTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public bool LabelIsHeading { get; set; }
    public string? Hint { get; set; }
    public int Rows { get; set; } = 5;
    public int? MaxLength { get; set; }
    public string? Autocomplete { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        var limitId = MaxLength is null ? null : field.Id + "-info";
        var box = Element.Say("textarea", Style(field), "\n" + field.Value())
            .With("id", field.Id)
            .With("name", field.Name)
            .With("rows", Rows.ToString(CultureInfo.InvariantCulture))
            .With("autocomplete", Autocomplete)
            .With("aria-describedby", field.DescribedBy(Hint, limitId))
            .When(field.HasError, "aria-invalid", "true");
        var group = field.Group(field.Label(Label, LabelIsHeading), field.Hint(Hint), field.ErrorMessage(), box);

        if (MaxLength is { } most)
        {
            var limit = most.ToString("N0", CultureInfo.InvariantCulture);
            group.InnerHtml.AppendHtml(Element
                .Say("div", "govuk-hint govuk-character-count__message", $"You can write up to {limit} characters.")
                .With("id", limitId));
            group.AddCssClass("govuk-character-count");
            group.With("data-module", "govuk-character-count")
                .With("data-maxlength", most.ToString(CultureInfo.InvariantCulture));
        }

        output.Show(group);
    }

    private string Style(Field field) =>
        "govuk-textarea"
        + (field.HasError ? " govuk-textarea--error" : "")
        + (MaxLength is null ? "" : " govuk-js-character-count");
}

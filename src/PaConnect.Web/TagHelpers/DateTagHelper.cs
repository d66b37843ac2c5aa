using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PaConnect.Web.Forms;

namespace PaConnect.Web.TagHelpers;

/// <summary>A date asked for in three boxes, for a <see cref="TypedDate"/>. A birthday sets autocomplete to "bday".</summary>
[HtmlTargetElement("pa-date", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DateTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Legend { get; set; }
    public bool LegendIsHeading { get; set; }
    public string? Hint { get; set; }
    public string? Autocomplete { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        var date = For.Model as TypedDate;
        var boxes = Element.Make("div", "govuk-date-input",
            Box(field, "Day", date?.Day, 2), Box(field, "Month", date?.Month, 2), Box(field, "Year", date?.Year, 4));

        output.Show(field.Group(Fieldset
            .Make(Legend, LegendIsHeading, field.Hint(Hint), field.ErrorMessage(), boxes)
            .With("aria-describedby", field.DescribedBy(Hint))));
    }

    // No inputmode of numbers on the month: people may write "March".
    private TagBuilder Box(Field field, string part, string? model, int width)
    {
        var id = part == "Day" ? field.Id : Field.IdOf($"{field.Name}.{part}");
        var box = Element.Make("input", $"govuk-input govuk-date-input__input govuk-input--width-{width}"
                + (field.HasError ? " govuk-input--error" : ""))
            .With("type", "text")
            .With("id", id)
            .With("name", $"{field.Name}.{part}")
            .With("value", field.Value(part, model))
            .With("inputmode", part == "Month" ? null : "numeric")
            .With("autocomplete", Autocomplete is null ? null : $"{Autocomplete}-{part.ToLowerInvariant()}")
            .When(field.HasError, "aria-invalid", "true");
        var label = Element.Say("label", "govuk-label govuk-date-input__label", part).With("for", id);

        return Element.Make("div", "govuk-date-input__item", Element.Make("div", "govuk-form-group", label, box));
    }
}

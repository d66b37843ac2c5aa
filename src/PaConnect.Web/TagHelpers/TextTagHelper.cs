using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PaConnect.Web.Forms;

namespace PaConnect.Web.TagHelpers;

/// <summary>A question answered on one line. Width is in characters: 2, 3, 4, 5, 10, 20 or 30. A password is never sent back.</summary>
[HtmlTargetElement("pa-text", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TextTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Label { get; set; }
    public bool LabelIsHeading { get; set; }
    public string? Hint { get; set; }
    public string Type { get; set; } = "text";
    public int? Width { get; set; }
    public string? Inputmode { get; set; }
    public string? Autocomplete { get; set; }
    public bool? Spellcheck { get; set; }
    public string? Prefix { get; set; }
    public string? Suffix { get; set; }

    /// <summary>The answer is a place: they are offered while it is typed, and asked about where it is not clear which is meant.</summary>
    public bool Place { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        output.Show(field.Group(field.Label(Label, LabelIsHeading), field.Hint(Hint), field.ErrorMessage(), Wrapped(field, Input(field)), Which(field)));
    }

    private TagBuilder Input(Field field)
    {
        var width = Width is { } characters ? $" govuk-input--width-{characters.ToString(CultureInfo.InvariantCulture)}" : "";
        return Element.Make("input", "govuk-input" + width + (field.HasError ? " govuk-input--error" : ""))
            .With("type", Type)
            .With("id", field.Id)
            .With("name", field.Name)
            .With("value", Type == "password" ? null : field.Value())
            .With("inputmode", Inputmode)
            .With("autocomplete", Autocomplete)
            .With("data-places", Place ? Links.Places : null)
            .With("spellcheck", Spellcheck is { } spellcheck ? (spellcheck ? "true" : "false") : null)
            .With("aria-describedby", field.DescribedBy(Hint, Prefix is null && Suffix is null ? null : UnitId(field)))
            .When(field.HasError, "aria-invalid", "true");
    }

    private TagBuilder? Which(Field field)
    {
        var places = Place ? WhichPlace.Asked(ViewContext.HttpContext, field.Name) : [];
        if (places.Count == 0)
        {
            return null;
        }

        var items = places.Select((place, at) => Choices.Item(
            "radio",
            string.Create(CultureInfo.InvariantCulture, $"{field.Id}-which-{at + 1}"),
            WhichPlace.Name(field.Name),
            place,
            isTicked: false,
            place,
            hint: null));
        return Element.Make("div", "govuk-!-margin-top-4",
            Element.Make("input", null).With("type", "hidden").With("name", WhichPlace.OfName(field.Name)).With("value", field.Value()),
            Fieldset.Make("Which place do you mean?", false, Element.Make("div", "govuk-radios govuk-radios--small", [.. items])));
    }

    private TagBuilder Wrapped(Field field, TagBuilder input) => Prefix is null && Suffix is null
        ? input
        : Element.Make("div", "govuk-input__wrapper", Affix(field, "prefix", Prefix), input, Affix(field, "suffix", Suffix));

    /// <summary>The unit, such as pounds or miles. It describes the box, so that whoever hears the page knows it too.</summary>
    private static TagBuilder? Affix(Field field, string side, string? text) =>
        text is null ? null : Element.Say("div", $"govuk-input__{side}", text).With("id", UnitId(field));

    private static string UnitId(Field field) => $"{field.Id}-unit";
}

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>
/// One question with its options: <c>pa-radios</c> to choose one, <c>pa-checkboxes</c> to tick several. Options come from
/// <see cref="Items"/>, from <c>pa-option</c> inside, or both. A set of separate ticks is a <c>pa-checkboxes</c> without
/// <see cref="For"/>, around <c>pa-checkbox</c>.
/// </summary>
[HtmlTargetElement("pa-radios")]
[HtmlTargetElement("pa-checkboxes")]
public sealed class ChoicesTagHelper : TagHelper
{
    public ModelExpression? For { get; set; }
    public required string Legend { get; set; }
    public bool LegendIsHeading { get; set; }
    public string? Hint { get; set; }
    public bool Inline { get; set; }
    public bool Small { get; set; }
    public IEnumerable<(string Value, string Label, string? Hint)> Items { get; set; } = [];

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(output);

        var kind = context.TagName == "pa-radios" ? "radio" : "checkbox";
        var block = kind == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var style = block + (Inline ? $" {block}--inline" : "") + (Small ? $" {block}--small" : "");

        if (For is null)
        {
            context.Items[typeof(Choices)] = null!;
            var ticks = Element.Make("div", style, await output.InsideAsync());
            output.Show(Element.Make("div", "govuk-form-group", Fieldset.Make(Legend, LegendIsHeading, Note(), ticks)));
            return;
        }

        var field = new Field(ViewContext, For);
        var choices = new Choices(kind, field);
        context.Items[typeof(Choices)] = choices;
        var items = Items.Select(item => choices.Next(item.Value, item.Label, item.Hint)).ToList();
        var list = Element.Make("div", style, [.. items, await output.InsideAsync()]);
        var fieldset = Fieldset.Make(Legend, LegendIsHeading, field.Hint(Hint), field.ErrorMessage(), list)
            .With("aria-describedby", field.DescribedBy(Hint));

        output.Show(field.Group(fieldset));
    }

    private TagBuilder? Note() => Hint is null ? null : Element.Say("div", "govuk-hint", Hint);
}

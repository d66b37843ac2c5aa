using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Web.TagHelpers;

/// <summary>The parts of a week to tick, for a list of <see cref="WeekPart"/>: a table with a row for each day.</summary>
[HtmlTargetElement("pa-week", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class WeekTagHelper : TagHelper
{
    public required ModelExpression For { get; set; }
    public required string Caption { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var field = new Field(ViewContext, For);
        var ticked = field.Values().ToHashSet();
        var caption = $"{field.Id}-caption";
        var parts = Enum.GetValues<PartOfDay>();
        var heads = parts.Select(part => Element.Say("th", null, part.Label()).With("scope", "col"));
        var days = WeekPart.Days.Select(day => Element.Make("tr", null,
        [
            Element.Say("th", null, day.ToString()).With("scope", "row"),
            .. parts.Select(part => Cell(field, new WeekPart(day, part), ticked)),
        ]));
        var corner = Element.Make("th", null, Element.Hidden("Day")).With("scope", "col");
        var table = Element
            .Make("table", "app-week",
                Element.Make("caption", null, Element.Say("span", "govuk-heading-s", Caption).With("id", caption)),
                Element.Make("thead", null, Element.Make("tr", null, [corner, .. heads])),
                Element.Make("tbody", null, [.. days]));

        // Each box is read with its day and part of the day; the group says what the question was.
        var group = Element.Make("div", null, table)
            .With("role", "group")
            .With("aria-labelledby", caption)
            .With("aria-describedby", field.DescribedBy(null));

        output.Show(field.Group(field.ErrorMessage(), group));
    }

    // The first box has the question's own id, so that the error summary leads to it.
    private static TagBuilder Cell(Field field, WeekPart part, HashSet<string> ticked)
    {
        var isFirst = part == new WeekPart(WeekPart.Days[0], PartOfDay.Early);
        var id = isFirst ? field.Id : Field.IdOf($"{field.Name}_{part}");
        var box = Element.Make("input")
            .With("type", "checkbox")
            .With("id", id)
            .With("name", field.Name)
            .With("value", part.ToString())
            .When(ticked.Contains(part.ToString()), "checked");
        var word = Element.Make("span", "app-week__word", Element.Hidden($"{part.Day}: "), Element.Text(part.Part.Label()));

        return Element.Make("td", null, Element.Make("label", "app-week__tick", box, word).With("for", id));
    }
}

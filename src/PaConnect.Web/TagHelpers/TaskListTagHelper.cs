using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>The parts of a long job, each a page of its own, done in any order.</summary>
[HtmlTargetElement("pa-task-list")]
public sealed class TaskListTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("ul", "govuk-task-list", await output.InsideAsync()));
    }
}

/// <summary>One part. What is done is said quietly, so that what is left stands out. A part that cannot begin yet has no address.</summary>
[HtmlTargetElement("pa-task", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TaskTagHelper : TagHelper
{
    public required string Title { get; set; }
    public required string Status { get; set; }
    public string? Href { get; set; }
    public string? Hint { get; set; }
    public bool Done { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var id = ViewContext.NextId("task");
        var (statusId, hintId) = (id + "-status", id + "-hint");
        var name = Href is null
            ? Element.Say("div", null, Title)
            : Element.Say("a", "govuk-link govuk-task-list__link", Title)
                .With("href", Href)
                .With("aria-describedby", string.IsNullOrEmpty(Hint) ? statusId : $"{hintId} {statusId}");
        var hint = string.IsNullOrEmpty(Hint) ? null : Element.Say("div", "govuk-task-list__hint", Hint).With("id", hintId);

        output.Show(Element.Make("li",
            Href is null ? "govuk-task-list__item" : "govuk-task-list__item govuk-task-list__item--with-link",
            Element.Make("div", "govuk-task-list__name-and-hint", name, hint),
            Shown().With("id", statusId)));
    }

    private TagBuilder Shown()
    {
        if (Href is null)
        {
            return Element.Say("div", "govuk-task-list__status govuk-task-list__status--cannot-start-yet", Status);
        }

        return Element.Make("div", "govuk-task-list__status", Done ? Element.Text(Status) : Element.Say("strong", "govuk-tag", Status));
    }
}

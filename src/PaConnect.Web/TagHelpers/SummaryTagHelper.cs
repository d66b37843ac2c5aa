using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>Questions and their answers, as rows.</summary>
[HtmlTargetElement("pa-summary")]
public sealed class SummaryTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        output.Show(Element.Make("dl", "govuk-summary-list", await output.InsideAsync()));
    }
}

/// <summary>One row. The answer is what stands inside, else <see cref="Value"/>, else the words "Not given".</summary>
[HtmlTargetElement("pa-row", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RowTagHelper : TagHelper
{
    public required string Key { get; set; }
    public string? Value { get; set; }

    /// <summary>Where the answer is changed; empty where the reader may not, because Razor makes an empty text of nothing.</summary>
    public string? ChangeHref { get; set; }

    /// <summary>What "Change" changes, for people who hear links one by one; the key when nothing better is said.</summary>
    public string? ChangeText { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var answer = await output.InsideAsync() ?? (string.IsNullOrWhiteSpace(Value)
            ? Element.Say("span", "app-muted", "Not given")
            : Element.Text(Value));

        output.Show(Element.Make("div",
            string.IsNullOrEmpty(ChangeHref) ? "govuk-summary-list__row govuk-summary-list__row--no-actions" : "govuk-summary-list__row",
            Element.Say("dt", "govuk-summary-list__key", Key),
            Element.Make("dd", "govuk-summary-list__value", answer),
            Change()));
    }

    private TagBuilder? Change() => string.IsNullOrEmpty(ChangeHref)
        ? null
        : Element.Make("dd", "govuk-summary-list__actions",
            Element.Make("a", "govuk-link", Element.Text("Change"), Element.Hidden(" " + What())).With("href", ChangeHref));

    private string What() => ChangeText ?? char.ToLowerInvariant(Key[0]) + Key[1..];
}

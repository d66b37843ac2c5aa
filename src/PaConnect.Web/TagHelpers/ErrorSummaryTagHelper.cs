using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

/// <summary>
/// Everything that is wrong with what was sent, each leading to its question; a refusal belongs to no question and is only said.
/// The layout has one too, for the page that forgot, so it shows once whoever asks first.
/// </summary>
[HtmlTargetElement("pa-error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (ViewContext.ViewData.ModelState.IsValid || !ViewContext.HttpContext.Items.TryAdd(typeof(ErrorSummaryTagHelper), true))
        {
            output.SuppressOutput();
            return;
        }

        output.Show(Element
            .Make("div", "govuk-error-summary", Element
                .Make("div", null,
                    Element.Say("h2", "govuk-error-summary__title", "There is a problem"),
                    Element.Make("div", "govuk-error-summary__body", new Lines(ViewContext)))
                .With("role", "alert"))
            .With("data-module", "govuk-error-summary")
            .With("tabindex", "-1"));
    }

    /// <summary>
    /// Written when the whole page has been rendered, although it stands above: only then is it known in what order the page asks,
    /// and which questions it asks at all. An error about something the page does not ask is said without a link.
    /// </summary>
    private sealed class Lines(ViewContext view) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder)
        {
            var asked = Field.AskedIn(view).ToList();
            var lines = view.ViewData.ModelState
                .Where(entry => entry.Value is { Errors.Count: > 0 })
                .OrderBy(entry => asked.IndexOf(entry.Key))
                .SelectMany(entry => Shown(entry.Key, entry.Value!).Select(error => Line(asked, entry.Key, error.ErrorMessage)));

            Element.Make("ul", "govuk-list govuk-error-summary__list", [.. lines]).WriteTo(writer, encoder);
        }

        // The question shows its first error, so the summary says that one; refusals are all said.
        private static IEnumerable<ModelError> Shown(string key, ModelStateEntry entry) =>
            key.Length == 0 ? entry.Errors : entry.Errors.Take(1);

        private static TagBuilder Line(List<string> asked, string key, string message) => asked.Contains(key)
            ? Element.Make("li", null, Element.Say("a", null, message).With("href", "#" + Field.IdOf(key)))
            : Element.Say("li", null, message);
    }
}

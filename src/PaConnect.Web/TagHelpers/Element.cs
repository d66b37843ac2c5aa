using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PaConnect.Web.TagHelpers;

/// <summary>Writes an element as one expression, everything in it escaped.</summary>
internal static class Element
{
    public static TagBuilder Make(string name, string? cssClass = null, params IHtmlContent?[] children)
    {
        var element = new TagBuilder(name)
        {
            TagRenderMode = name is "input" ? TagRenderMode.StartTag : TagRenderMode.Normal,
        };

        foreach (var child in children.OfType<IHtmlContent>())
        {
            element.InnerHtml.AppendHtml(child);
        }

        return element.With("class", cssClass);
    }

    public static TagBuilder Say(string name, string? cssClass, string? text) => Make(name, cssClass, Text(text));

    public static IHtmlContent Text(string? text) => new HtmlContentBuilder().Append(text);

    public static IHtmlContent Hidden(string text) => Say("span", "govuk-visually-hidden", text);

    /// <summary>Sets the attribute; null leaves it out.</summary>
    public static TagBuilder With(this TagBuilder element, string name, string? value)
    {
        if (value is not null)
        {
            element.Attributes[name] = value;
        }

        return element;
    }

    public static TagBuilder When(this TagBuilder element, bool holds, string name, string value = "") =>
        holds ? element.With(name, value) : element;
}

using System.Net;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

internal static class Output
{
    /// <summary>Shows the element instead of the tag. What the page wrote on the tag besides our own attributes goes on it too.</summary>
    public static void Show(this TagHelperOutput output, TagBuilder element)
    {
        foreach (var attribute in output.Attributes)
        {
            if (attribute.Name == "class")
            {
                element.AddCssClass(Plain(attribute.Value));
            }
            else
            {
                element.With(attribute.Name, Plain(attribute.Value));
            }
        }

        output.TagName = null;
        output.Attributes.Clear();
        output.Content.SetHtmlContent(element);
    }

    /// <summary>What stands between the tags, or nothing when that is only space.</summary>
    public static async Task<IHtmlContent?> InsideAsync(this TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        return content.IsEmptyOrWhiteSpace ? null : content;
    }

    // An attribute written in the page arrives as markup, already escaped; the element would escape it a second time.
    private static string Plain(object? value)
    {
        if (value is not IHtmlContent html)
        {
            return value?.ToString() ?? "";
        }

        using var writer = new StringWriter();
        html.WriteTo(writer, HtmlEncoder.Default);
        return WebUtility.HtmlDecode(writer.ToString());
    }
}

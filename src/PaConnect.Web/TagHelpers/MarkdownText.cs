using System.Net;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace PaConnect.Web.TagHelpers;

/// <summary>
/// Markdown made safe: no HTML of the author's own, no image, links to http, https and mailto only. Every heading is of one level, the
/// third, because it stands under a heading of the page.
/// </summary>
public static class MarkdownText
{
    private const int HeadingLevel = 3;

    private static readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    /// <summary>False where marks are nested so deeply that the library gives up.</summary>
    public static bool CanBeRead(string text) => Parse(text) is not null;

    public static string ToHtml(string text)
    {
        if (Parse(text) is not { } document)
        {
            return $"<p>{WebUtility.HtmlEncode(text)}</p>";
        }

        foreach (var heading in document.Descendants<HeadingBlock>())
        {
            heading.Level = HeadingLevel;
        }

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            Tame(link, !link.IsImage && IsSafe(link.Url));
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail && !IsSafe(link.Url)).ToList())
        {
            link.ReplaceBy(new LiteralInline(link.Url));
        }

        return document.ToHtml(_pipeline);
    }

    private static MarkdownDocument? Parse(string text)
    {
        try
        {
            return Markdown.Parse(text, _pipeline);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto);

    /// <summary>Gives a link our look, or leaves only its words.</summary>
    private static void Tame(LinkInline link, bool isKept)
    {
        if (isKept)
        {
            var attributes = link.GetAttributes();
            attributes.AddClass("govuk-link");
            attributes.AddPropertyIfNotExist("rel", "nofollow noopener");
            return;
        }

        while (link.FirstChild is { } child)
        {
            child.Remove();
            link.InsertBefore(child);
        }

        link.Remove();
    }
}

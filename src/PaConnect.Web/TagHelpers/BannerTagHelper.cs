using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

public enum BannerKind
{
    Success,
    Info,
}

/// <summary>
/// News at the top of the page: what stands inside or, in the layout, what the last page left in TempData under <see cref="Key"/>. Success is
/// said out loud by screen readers at once, because it answers what the person just did.
/// </summary>
[HtmlTargetElement("pa-banner", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class BannerTagHelper : TagHelper
{
    public const string Key = "Banner";

    public BannerKind Kind { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        if (await output.InsideAsync() is { } news)
        {
            output.Show(Banner(news));
        }
        else if (ViewContext.TempData[Key] is string left)
        {
            output.Show(Banner(Element.Say("p", "govuk-notification-banner__heading", left)));
        }
        else
        {
            output.SuppressOutput();
        }
    }

    private TagBuilder Banner(IHtmlContent news)
    {
        var isSuccess = Kind == BannerKind.Success;
        var titleId = ViewContext.NextId("banner");
        var title = Element.Say("h2", "govuk-notification-banner__title", isSuccess ? "Done" : "Please note").With("id", titleId);

        return Element
            .Make("div", "govuk-notification-banner" + (isSuccess ? " govuk-notification-banner--success" : ""),
                Element.Make("div", "govuk-notification-banner__header", title),
                Element.Make("div", "govuk-notification-banner__content", news))
            .With("role", isSuccess ? "alert" : "region")
            .With("aria-labelledby", titleId)
            .With("data-module", "govuk-notification-banner");
    }
}

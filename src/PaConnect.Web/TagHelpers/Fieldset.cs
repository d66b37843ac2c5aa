using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PaConnect.Web.TagHelpers;

internal static class Fieldset
{
    public static TagBuilder Make(string legend, bool isHeading, params IHtmlContent?[] children)
    {
        var words = isHeading
            ? Element.Make("legend", "govuk-fieldset__legend govuk-fieldset__legend--l",
                Element.Say("h1", "govuk-fieldset__heading", legend))
            : Element.Say("legend", "govuk-fieldset__legend govuk-fieldset__legend--s", legend);

        return Element.Make("fieldset", "govuk-fieldset", [words, .. children]);
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PaConnect.Web.TagHelpers;

/// <summary>The options of one question, numbered as they are written. The first has the question's own id.</summary>
internal sealed class Choices(string kind, Field field)
{
    private readonly IReadOnlyList<string> _ticked = field.Values();
    private int _written;

    public IHtmlContent Next(string value, string label, string? hint)
    {
        _written++;
        var id = _written == 1 ? field.Id : $"{field.Id}_{_written.ToString(CultureInfo.InvariantCulture)}";
        var isTicked = _ticked.Contains(value, StringComparer.OrdinalIgnoreCase);
        return Item(kind, id, field.Name, value, isTicked, label, hint);
    }

    public static TagBuilder Item(
        string kind, string id, string name, string value, bool isTicked, string label, string? hint, string? describedBy = null)
    {
        var block = kind == "radio" ? "govuk-radios" : "govuk-checkboxes";
        var hintId = hint is null ? null : id + "-item-hint";
        var ids = string.Join(' ', new[] { hintId, describedBy }.OfType<string>());

        return Element.Make("div", $"{block}__item",
            Element.Make("input", $"{block}__input")
                .With("type", kind)
                .With("id", id)
                .With("name", name)
                .With("value", value)
                .When(isTicked, "checked")
                .With("aria-describedby", ids.Length == 0 ? null : ids),
            Element.Say("label", $"govuk-label {block}__label", label).With("for", id),
            hint is null ? null : Element.Say("div", $"govuk-hint {block}__hint", hint).With("id", hintId));
    }
}

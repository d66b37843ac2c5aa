using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PaConnect.Web.TagHelpers;

/// <summary>
/// One question of a form: its name, its id, what was typed and what is wrong with it. The first box of every question has the
/// question's own id, so that the error summary can lead to it.
/// </summary>
internal sealed class Field(ViewContext view, ModelExpression question)
{
    public string Name { get; } = Asked(view, view.ViewData.TemplateInfo.GetFullHtmlFieldName(question.Name));

    public string Id => IdOf(Name);

    public string HintId => Id + "-hint";

    public string ErrorId => Id + "-error";

    public string? Error => EntryOf(Name)?.Errors.FirstOrDefault()?.ErrorMessage;

    public bool HasError => Error is not null;

    /// <summary>What was typed, else what the model holds. <paramref name="part"/> is a box of a question with several.</summary>
    public string? Value(string? part = null, object? model = null) => part is null
        ? EntryOf(Name)?.AttemptedValue ?? question.Model?.ToString()
        : EntryOf($"{Name}.{part}")?.AttemptedValue ?? model?.ToString();

    /// <summary>The ticked options: what was sent, else what the model holds, one or many.</summary>
    public IReadOnlyList<string> Values() => EntryOf(Name)?.RawValue switch
    {
        string one => [one],
        IEnumerable<string> many => [.. many],
        _ => question.Model switch
        {
            null => [],
            string one => [one],
            System.Collections.IEnumerable many => [.. many.Cast<object>().Select(item => item.ToString() ?? "")],
            var one => [one.ToString() ?? ""],
        },
    };

    public string? DescribedBy(string? hint, string? more = null)
    {
        var ids = string.Join(' ', new[] { hint is null ? null : HintId, HasError ? ErrorId : null, more }.OfType<string>());
        return ids.Length == 0 ? null : ids;
    }

    public IHtmlContent? Hint(string? hint) =>
        hint is null ? null : Element.Say("div", "govuk-hint", hint).With("id", HintId);

    public IHtmlContent? ErrorMessage() => !HasError
        ? null
        : Element.Make("p", "govuk-error-message", Element.Hidden("Error: "), Element.Text(Error)).With("id", ErrorId);

    public TagBuilder Group(params IHtmlContent?[] children) =>
        Element.Make("div", HasError ? "govuk-form-group govuk-form-group--error" : "govuk-form-group", children);

    public IHtmlContent Label(string text, bool isHeading)
    {
        var label = Element.Say("label", isHeading ? "govuk-label govuk-label--l" : "govuk-label", text).With("for", Id);
        return isHeading ? Element.Make("h1", "govuk-label-wrapper", label) : label;
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    /// <summary>The names of the questions this page asks, in its order, as far as it has been rendered.</summary>
    public static IReadOnlyList<string> AskedIn(ViewContext view) =>
        view.HttpContext.Items[typeof(Field)] as List<string> ?? [];

    private static string Asked(ViewContext view, string name)
    {
        var items = view.HttpContext.Items;
        items[typeof(Field)] = (List<string>)[.. AskedIn(view), name];
        return name;
    }

    private ModelStateEntry? EntryOf(string name) => view.ViewData.ModelState.TryGetValue(name, out var entry) ? entry : null;
}

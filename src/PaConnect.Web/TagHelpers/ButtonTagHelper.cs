using Microsoft.AspNetCore.Razor.TagHelpers;

namespace PaConnect.Web.TagHelpers;

public enum ButtonKind
{
    Primary,
    Secondary,
    Warning,
}

/// <summary>Sends the form it stands in or, with <see cref="Href"/>, is a link that looks like a button.</summary>
[HtmlTargetElement("pa-button")]
public sealed class ButtonTagHelper : TagHelper
{
    public ButtonKind Kind { get; set; }
    public string? Href { get; set; }

    /// <summary>What pressing this button, and not another of the form, sends.</summary>
    public string? Name { get; set; }

    public string? Value { get; set; }

    /// <summary>The handler of the page that this button sends to, where the form has several buttons.</summary>
    public string? Handler { get; set; }

    /// <summary>The name of the box where the page that answers begins; empty for its top.</summary>
    public string? BeginAt { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);

        var style = Kind switch
        {
            ButtonKind.Primary => "govuk-button",
            ButtonKind.Secondary => "govuk-button govuk-button--secondary",
            ButtonKind.Warning => "govuk-button govuk-button--warning",
        };

        var button = Href is null
            ? Element.Make("button", style, await output.InsideAsync())
                .With("type", "submit")
                .With("name", Name)
                .With("value", Value)
                .With("formaction", Handler is not null ? $"?handler={Handler}" : BeginAt is not null ? $"#{Field.IdOf(BeginAt)}" : null)
                .With("data-module", "govuk-button")
                .With("data-prevent-double-click", "true")
            : Element.Make("a", style, await output.InsideAsync()).With("href", Href).With("draggable", "false");

        output.Show(button);
    }
}

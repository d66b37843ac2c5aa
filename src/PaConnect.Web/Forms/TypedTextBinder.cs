using System.Buffers;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PaConnect.Web.Forms;

/// <summary>
/// Text as people type it: trimmed, line ends made one kind, empty as null, without the control characters that no keyboard sends and
/// no database column takes, and without invisible ones, of which a "name" can be made that is empty or runs backwards.
/// </summary>
internal sealed class TypedTextBinder : IModelBinder
{
    private const char NonJoiner = '\u200c';
    private const char Joiner = '\u200d';

    /// <summary>
    /// Soft hyphen, zero-width space, marks and overrides of direction, invisible operators, byte order mark. The two joiners
    /// (U+200C and U+200D) stay: Persian and many emoji are written with them.
    /// </summary>
    private static readonly SearchValues<char> Invisible = SearchValues.Create(
        "\u00ad\u061c\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
        + "\u2066\u2067\u2068\u2069\ufeff");

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var typed = bindingContext.ValueProvider.GetValue(bindingContext.ModelName);
        if (typed == ValueProviderResult.None)
        {
            return Task.CompletedTask;
        }

        bindingContext.ModelState.SetModelValue(bindingContext.ModelName, typed);
        bindingContext.Result = ModelBindingResult.Success(Clean(typed.FirstValue));
        return Task.CompletedTask;
    }

    internal static string? Clean(string? typed)
    {
        if (typed is null)
        {
            return null;
        }

        var text = typed.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        text = string.Concat(text.Where(c => c is '\n' or '\t' || !(char.IsControl(c) || Invisible.Contains(c)))).Trim();
        return text.All(c => char.IsWhiteSpace(c) || c is Joiner or NonJoiner) ? null : text;
    }

    /// <summary>The same, and no longer than so many places. A letter that takes two is kept or left out whole: half of it is no text.</summary>
    internal static string? Clean(string? typed, int most) => Clean(typed) is { } text && text.Length > most
        ? text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd()
        : Clean(typed);

    internal sealed class Provider : IModelBinderProvider
    {
        public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
            context.Metadata.ModelType == typeof(string) ? new TypedTextBinder() : null;
    }
}

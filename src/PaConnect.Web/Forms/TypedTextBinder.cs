using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace PaConnect.Web.Forms;

/// <summary>
/// Text as people type it: trimmed, line ends made one kind, empty as null, and without the control characters that no keyboard sends
/// and no database column takes.
/// </summary>
internal sealed class TypedTextBinder : IModelBinder
{
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
        text = string.Concat(text.Where(c => c is '\n' or '\t' || !char.IsControl(c))).Trim();
        return text.Length == 0 ? null : text;
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

using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace PaConnect.Web.TagHelpers;

internal static class Ids
{
    /// <summary>An id that no other element of the page has: "task-1", "task-2". A tag helper's own unique id repeats in a loop.</summary>
    public static string NextId(this ViewContext view, string word)
    {
        var items = view.HttpContext.Items;
        var number = items.TryGetValue(word, out var last) && last is int used ? used + 1 : 1;
        items[word] = number;
        return $"{word}-{number.ToString(CultureInfo.InvariantCulture)}";
    }
}

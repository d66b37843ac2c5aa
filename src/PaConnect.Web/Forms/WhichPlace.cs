using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data.Places;

namespace PaConnect.Web.Forms;

/// <summary>
/// A form that asks for a place, and is told the name of several or a misspelt one, asks which is meant. The answers stand under the
/// box as a choice; whoever types something else instead is not held to what was chosen before.
/// </summary>
public static class WhichPlace
{
    /// <param name="field">The name of the question, such as Form.Place.</param>
    /// <param name="found">Why nothing was found, and what may have been meant.</param>
    public static void AskWhich(this PageModel page, string field, FoundLocality found)
    {
        page.ModelState.AddModelError(field, found.Problem!);
        page.HttpContext.Items[KeyOf(field)] = found.Choices;
    }

    /// <summary>What somebody chose for what they typed, or else just that.</summary>
    public static string? Chosen(this PageModel page, string field, string? typed)
    {
        var form = page.Request.Form;
        if (typed is null || form[OfName(field)] != typed || form[Name(field)].FirstOrDefault() is not { Length: > 0 } chosen)
        {
            return typed;
        }

        page.ModelState.SetModelValue(field, chosen, chosen);
        return chosen;
    }

    internal static IReadOnlyList<string> Asked(HttpContext context, string field) =>
        context.Items[KeyOf(field)] as IReadOnlyList<string> ?? [];

    internal static string Name(string field) => $"{field}.Chosen";

    internal static string OfName(string field) => $"{field}.ChosenOf";

    private static (Type Type, string Field) KeyOf(string field) => (typeof(WhichPlace), field);
}

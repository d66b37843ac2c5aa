using System.Text;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Forms;

public static class PageForms
{
    /// <summary>
    /// Whether everything typed can be used. What cannot is in ModelState, beside its field. The property that holds the form must be
    /// called <c>Form</c>.
    /// </summary>
    public static bool Accepts<T>(this PageModel page, T form, AbstractValidator<T> rules)
    {
        foreach (var error in rules.Validate(form).Errors)
        {
            page.ModelState.AddModelError($"Form.{error.PropertyName}", error.ErrorMessage);
        }

        return page.ModelState.IsValid;
    }

    /// <summary>The page again, with what was typed and the errors beside their fields: status 400, or what says it better.</summary>
    public static PageResult Rejected(this PageModel page, int status = StatusCodes.Status400BadRequest) => new()
    {
        StatusCode = status,
        ViewData = page.ViewData,
    };

    /// <summary>The mark of the row as it was read: a form carries it to the browser and back.</summary>
    public static uint Seen(this DbContext db, object entity) => (uint)db.Entry(entity).Property("xmin").CurrentValue!;

    /// <summary>
    /// Goes on only if the row is still as the form showed it; otherwise the act is overtaken. Between this and the save the row's own
    /// mark guards it.
    /// </summary>
    public static void Expect(this DbContext db, object entity, uint seen)
    {
        if (db.Seen(entity) != seen)
        {
            throw new DbUpdateConcurrencyException("The row was changed after the form had been shown.");
        }
    }

    /// <summary>Whether an address is a page of ours. A header takes ASCII alone, and our own links are written in it.</summary>
    public static bool IsOurs(this PageModel page, string? address) => page.Url.IsLocalUrl(address) && Ascii.IsValid(address);

    /// <summary>To where they were going, if that is a page of ours.</summary>
    public static RedirectResult RedirectBack(this PageModel page, string? returnTo, string otherwise) =>
        new(page.IsOurs(returnTo) ? returnTo! : otherwise);

    /// <summary>A sentence shown once, at the top of the next page.</summary>
    public static void Say(this PageModel page, string sentence) => page.TempData[BannerTagHelper.Key] = sentence;
}

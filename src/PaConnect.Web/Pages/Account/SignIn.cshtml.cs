using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data.Accounts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

[EnableRateLimiting(Limits.SigningIn)]
public sealed class SignInModel(
    SignInManager<SignInAccount> signIn, UserManager<SignInAccount> accounts, IPasswordHasher<SignInAccount> hasher) : PageModel
{
    /// <summary>The same whatever was wrong, too many tries included: it must not tell a stranger who has an account.</summary>
    public const string NotRight =
        "That e-mail address and password do not go together. "
        + "If you have just created your account, open the link in our e-mail first. "
        + "After five wrong tries, wait 15 minutes or choose a new password.";

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new SignInForm.Rules()))
        {
            return this.Rejected();
        }

        if (!await TryAsync())
        {
            ModelState.AddModelError("Form.Email", NotRight);
            return this.Rejected();
        }

        return this.RedirectBack(ReturnTo, Links.Account.Home);
    }

    private async Task<bool> TryAsync()
    {
        if (await accounts.FindByEmailAsync(Form.Email!) is { } account
            && await signIn.CanSignInAsync(account) && !await accounts.IsLockedOutAsync(account))
        {
            var result = await signIn.PasswordSignInAsync(account, Form.Password!, isPersistent: false, lockoutOnFailure: true);
            return result.Succeeded;
        }

        // Takes as long as a real try, so that the time does not tell who has an account.
        hasher.HashPassword(new SignInAccount(), Form.Password!);
        return false;
    }
}

public sealed class SignInForm
{
    public string? Email { get; set; }
    public string? Password { get; set; }

    public sealed class Rules : AbstractValidator<SignInForm>
    {
        public Rules()
        {
            RuleFor(form => form.Email).IsEmailAddress();
            RuleFor(form => form.Password).IsOwnPassword();
        }
    }
}

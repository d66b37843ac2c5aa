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
public sealed class NewPasswordModel(UserManager<SignInAccount> accounts) : PageModel
{
    [BindProperty]
    public NewPasswordForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new NewPasswordForm.Rules()))
        {
            return this.Rejected();
        }

        var account = Guid.TryParse(Account, out var id) ? await accounts.FindByIdAsync(id.ToString()) : null;
        var changed = account is null
            ? IdentityResult.Failed(new IdentityErrorDescriber().InvalidToken())
            : await accounts.ResetPasswordAsync(account, Token ?? "", Form.Password!);
        if (!changed.Succeeded)
        {
            ModelState.AddModelError("Form.Password", PasswordErrors.Sentence(changed));
            return this.Rejected();
        }

        await accounts.SetLockoutEndDateAsync(account!, null);
        this.Say("Your new password is saved. Now sign in with it.");
        return Redirect(Links.Account.SignIn);
    }
}

public sealed class NewPasswordForm
{
    public string? Password { get; set; }

    public sealed class Rules : AbstractValidator<NewPasswordForm>
    {
        public Rules() => RuleFor(form => form.Password).IsNewPassword();
    }
}

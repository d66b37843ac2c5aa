using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

/// <summary>
/// Where the links we mail lead: after registering, and after a forgotten password. Opening the link changes nothing, because mail
/// scanners open links too. Whoever has the link reads the mailbox, so choosing a password confirms the address as well.
/// </summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class NewPasswordModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock) : PageModel
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
        var goingTo = account?.GoingTo;
        var changed = account is null
            ? IdentityResult.Failed(new IdentityErrorDescriber().InvalidToken())
            : await ChangeAsync(account, Form.Password!);
        if (!changed.Succeeded)
        {
            ModelState.AddModelError("Form.Password", PasswordErrors.Sentence(changed));
            return this.Rejected();
        }

        await accounts.SetLockoutEndDateAsync(account!, null);
        this.Say("Your password is saved. Now sign in with it.");
        return Redirect(Links.Account.SignInThen(goingTo));
    }

    /// <summary>One save for all of it, and none where the link is not right.</summary>
    private Task<IdentityResult> ChangeAsync(SignInAccount account, string password)
    {
        (account.EmailConfirmed, account.GoingTo) = (true, null);
        db.TellOfAccount(account, "password chosen", clock.GetUtcNow());
        return accounts.ResetPasswordAsync(account, Token ?? "", password);
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

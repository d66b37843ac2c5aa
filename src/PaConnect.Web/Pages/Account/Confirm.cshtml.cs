using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data.Accounts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

/// <summary>Opening the link changes nothing, because mail scanners open links too; pressing the button confirms.</summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class ConfirmModel(UserManager<SignInAccount> accounts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = Guid.TryParse(Account, out var id) ? await accounts.FindByIdAsync(id.ToString()) : null;
        if (account is null || !(await accounts.ConfirmEmailAsync(account, Token ?? "")).Succeeded)
        {
            ModelState.AddModelError("", "This link has been used or is too old. Ask for a new one.");
            return this.Rejected();
        }

        this.Say("Thank you. Your e-mail address is confirmed. Now sign in.");
        return Redirect(Links.Account.SignIn);
    }
}

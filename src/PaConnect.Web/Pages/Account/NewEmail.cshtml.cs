using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

/// <summary>Opening the link changes nothing, because mail scanners open links too; pressing the button does.</summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class NewEmailModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Account { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = Guid.TryParse(Account, out var id) ? await accounts.FindByIdAsync(id.ToString()) : null;
        if (account is not { NewEmail: { } address } || !await ChangeAsync(account, address))
        {
            ModelState.AddModelError("", "This link has been used or is too old. Ask for a new one on the page of your account.");
            return this.Rejected();
        }

        this.Say("Your new e-mail address is confirmed. Now sign in with it.");
        return Redirect(Links.Account.SignIn);
    }

    /// <summary>The user name is the address, so both change in one save; every other sign-in of the account ends.</summary>
    private async Task<bool> ChangeAsync(SignInAccount account, string address)
    {
        (account.NewEmail, account.UserName) = (null, address);
        db.TellOfAccount(account, "address changed", clock.GetUtcNow());
        return (await accounts.ChangeEmailAsync(account, address, Token ?? "")).Succeeded;
    }
}

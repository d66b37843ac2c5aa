using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data.Accounts;

namespace PaConnect.Web.Pages.Account;

public sealed class SignOutModel(SignInManager<SignInAccount> signIn) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await signIn.SignOutAsync();
        return Redirect(Links.Account.SignedOut);
    }
}

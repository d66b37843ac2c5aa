using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

public sealed class SignOutModel(SignInManager<SignInAccount> signIn, PaConnectDbContext db, TimeProvider clock) : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (await Sessions.IdOfAsync(HttpContext) is { } session)
        {
            await db.EndSessionAsync(session, clock.GetUtcNow());
        }

        await signIn.SignOutAsync();
        return Redirect(Links.Account.SignedOut);
    }
}

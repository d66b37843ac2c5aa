using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

[EnableRateLimiting(Limits.SigningIn)]
public sealed class ForgottenPasswordModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock)
    : PageModel
{
    [BindProperty]
    public EmailForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new EmailForm.Rules()))
        {
            return this.Rejected();
        }

        if (await accounts.FindByEmailAsync(Form.Email!) is { } account)
        {
            await db.QueueAccountMailAsync(AccountMail.PasswordAsked, account, clock.GetUtcNow());
            await db.SaveChangesAsync();
        }

        return Redirect(Links.Account.ForgottenPasswordSent);
    }
}

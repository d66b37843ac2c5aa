using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Mail;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

[EnableRateLimiting(Limits.SigningIn)]
public sealed class SendLinkAgainModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock)
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

        if (await accounts.FindByEmailAsync(Form.Email!) is { EmailConfirmed: false } account)
        {
            db.MailMessages.Add(
                MailMessage.Queue(RegisterMail.Confirm, account.AccountId, account.Id, clock.GetUtcNow()));
            await db.SaveChangesAsync();
        }

        return Redirect(Links.Account.RegisterSent);
    }
}

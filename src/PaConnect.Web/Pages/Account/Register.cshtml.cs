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
/// Asks for the address alone. The password is chosen behind the mailed link, by whoever reads that mailbox: one chosen here could be
/// a stranger's, who registers somebody's address and waits until its owner confirms it.
/// </summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class RegisterModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public EmailForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    private string? GoingTo => this.IsOurs(ReturnTo) && ReturnTo!.Length <= SignInAccount.GoingToMaxLength ? ReturnTo : null;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new EmailForm.Rules()))
        {
            return this.Rejected();
        }

        // The page says the same as for a new address: whether somebody has an account is nobody else's business.
        if (await accounts.FindByEmailAsync(Form.Email!) is { } known)
        {
            await db.QueueAccountMailAsync(known.EmailConfirmed ? AccountMail.KnownAlready : AccountMail.Registered, known, clock.GetUtcNow());
            await db.SaveChangesAsync();
            return Sent();
        }

        // Identity saves by itself, so the account and its mail are held together here: both, or neither.
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = new SignInAccount { UserName = Form.Email, Email = Form.Email, GoingTo = GoingTo, CreatedAt = clock.GetUtcNow() };
        var created = await accounts.CreateAsync(account);
        if (created.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateEmail)
            or nameof(IdentityErrorDescriber.DuplicateUserName)))
        {
            // Somebody pressed the button twice: the other request has just made the account, and its mail is on its way.
            return Sent();
        }

        if (!created.Succeeded)
        {
            ModelState.AddModelError("Form.Email", AccountRules.EmailExample);
            return this.Rejected();
        }

        await db.QueueAccountMailAsync(AccountMail.Registered, account, clock.GetUtcNow());
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return Sent();
    }

    /// <summary>Whoever typed the address wrongly sees it there, and not by waiting for a mail that never comes.</summary>
    private RedirectResult Sent()
    {
        this.Say($"The link goes to {Form.Email}.");
        return Redirect(Links.Account.RegisterSent);
    }
}

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

/// <summary>Asks for another address. It counts when whoever reads the new mailbox has said so, and the old mailbox is told at once.</summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class EmailModel(
    PaConnectDbContext db,
    CurrentUser user,
    UserManager<SignInAccount> accounts,
    SignInManager<SignInAccount> signIn,
    TimeProvider clock) : PageModel
{
    [BindProperty]
    public ChangeForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new ChangeForm.Rules()))
        {
            return this.Rejected();
        }

        var account = (await accounts.FindByIdAsync(user.AccountId.ToString()))!;
        if (!(await signIn.CheckPasswordSignInAsync(account, Form.Password!, lockoutOnFailure: true)).Succeeded)
        {
            ModelState.AddModelError("Form.Password", "That is not your password. After five wrong tries, wait 15 minutes");
            return this.Rejected();
        }

        account.NewEmail = Form.Email;
        db.TellOfAccount(account, "address asked", clock.GetUtcNow());
        await db.QueueAccountMailAsync(AccountMail.AddressAsked, account, clock.GetUtcNow());
        await db.QueueAccountMailAsync(AccountMail.AddressAskedElsewhere, account, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Look in the mailbox of your new address. If no other account has it, a link is on its way.");
        return Redirect(Links.Account.Home);
    }

    public sealed class ChangeForm
    {
        public string? Email { get; set; }
        public string? Password { get; set; }

        public sealed class Rules : AbstractValidator<ChangeForm>
        {
            public Rules()
            {
                RuleFor(form => form.Email).IsEmailAddress("your new");
                RuleFor(form => form.Password).IsOwnPassword();
            }
        }
    }
}

using FluentValidation;
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
public sealed class RegisterModel(
    PaConnectDbContext db, UserManager<SignInAccount> accounts, IPasswordHasher<SignInAccount> hasher, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new RegisterForm.Rules()))
        {
            return this.Rejected();
        }

        var now = clock.GetUtcNow();
        if (await accounts.FindByEmailAsync(Form.Email!) is { } known)
        {
            // The page says the same as for a new address, and takes as long: whether somebody has an account is nobody else's business.
            hasher.HashPassword(known, Form.Password!);
            db.MailMessages.Add(MailMessage.Queue(RegisterMail.KnownAlready, known.AccountId, known.Id, now));
            await db.SaveChangesAsync();
            return Redirect(Links.Account.RegisterSent);
        }

        // Identity saves by itself, so the account and its mail are held together here: both, or neither.
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = new SignInAccount { UserName = Form.Email, Email = Form.Email, CreatedAt = now };
        var created = await accounts.CreateAsync(account, Form.Password!);
        if (created.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.DuplicateEmail)
            or nameof(IdentityErrorDescriber.DuplicateUserName)))
        {
            // Somebody pressed the button twice: the other request has just made the account, and its mail is on its way.
            return Redirect(Links.Account.RegisterSent);
        }

        if (!created.Succeeded)
        {
            ModelState.AddModelError("Form.Password", PasswordErrors.Sentence(created));
            return this.Rejected();
        }

        db.MailMessages.Add(MailMessage.Queue(RegisterMail.Confirm, account.AccountId, account.Id, now));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        return Redirect(Links.Account.RegisterSent);
    }
}

public sealed class RegisterForm
{
    public const int EmailMaxLength = 254;
    public const int PasswordMaxLength = 128;
    public const int PasswordDistinctCharacters = 4;

    public string? Email { get; set; }
    public string? Password { get; set; }

    public sealed class Rules : AbstractValidator<RegisterForm>
    {
        public Rules()
        {
            RuleFor(form => form.Email).IsEmailAddress();
            RuleFor(form => form.Password).IsNewPassword();
        }
    }
}

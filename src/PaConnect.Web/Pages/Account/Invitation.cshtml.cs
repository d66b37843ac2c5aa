using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

/// <summary>Opening the link changes nothing, because mail scanners open links too; pressing the button accepts.</summary>
[EnableRateLimiting(Limits.SigningIn)]
public sealed class InvitationModel(PaConnectDbContext db, UserManager<SignInAccount> accounts, TimeProvider clock) : PageModel
{
    [BindProperty]
    public InvitationForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    /// <summary>The organisation's name; null where the link leads nowhere any more.</summary>
    public string? Organisation { get; private set; }

    public string? Email => Invitation?.Email;

    /// <summary>
    /// An account that was never confirmed is not known to be of this person: somebody may have set its password in advance. So
    /// only a confirmed one keeps its own.
    /// </summary>
    public bool NeedsPassword => Known is not { EmailConfirmed: true };

    private Invitation? Invitation { get; set; }

    private SignInAccount? Known { get; set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Invitation is not { } invitation || (NeedsPassword && !this.Accepts(Form, new InvitationForm.Rules())))
        {
            return this.Rejected();
        }

        // Identity saves by itself, so the account, the membership and the used link are held together here.
        await using var transaction = await db.Database.BeginTransactionAsync();
        var account = Known ?? new SignInAccount { UserName = Email, Email = Email, CreatedAt = clock.GetUtcNow() };
        var ready = NeedsPassword ? await SetUpAsync(account) : IdentityResult.Success;
        if (!ready.Succeeded)
        {
            ModelState.AddModelError("Form.Password", PasswordErrors.Sentence(ready));
            return this.Rejected();
        }

        db.Add(invitation.Accept(account.AccountId, clock.Today(), clock.GetUtcNow()));
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        this.Say("Thank you. You have accepted the invitation. Now sign in.");
        return Redirect(Links.Account.SignInThen(Links.Moderation.Queue));
    }

    private async Task<IdentityResult> SetUpAsync(SignInAccount account)
    {
        account.EmailConfirmed = true;
        if (Known is null)
        {
            return await accounts.CreateAsync(account, Form.Password!);
        }

        await accounts.RemovePasswordAsync(account);
        return await accounts.AddPasswordAsync(account, Form.Password!);
    }

    private async Task LoadAsync()
    {
        if (await db.Invitations.WithTokenAsync(Token) is not { } invitation || !invitation.IsOpenAt(clock.GetUtcNow()))
        {
            return;
        }

        Invitation = invitation;
        Organisation = await db.Organisations.Where(o => o.Id == invitation.OrganisationId).Select(o => o.Name).SingleAsync();
        Known = await accounts.FindByEmailAsync(invitation.Email);
    }
}

public sealed class InvitationForm
{
    public string? Password { get; set; }

    public sealed class Rules : AbstractValidator<InvitationForm>
    {
        public Rules() => RuleFor(form => form.Password).IsNewPassword();
    }
}

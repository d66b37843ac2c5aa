using FluentValidation;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Accounts;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Account;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Organisations;

public sealed class DetailsModel(
    PaConnectDbContext db, CurrentUser user, UserManager<SignInAccount> accounts, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    public const int MostShown = 200;

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    public IReadOnlyList<MemberRow> Members { get; private set; } = [];

    public IReadOnlyList<InvitedRow> Invited { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new InviteForm.Rules()))
        {
            return this.Rejected();
        }

        var account = await accounts.FindByEmailAsync(Form.Email!);
        if (account is not null && Members.Any(member => member.AccountId == account.AccountId.Value))
        {
            ModelState.AddModelError("Form.Email", "This person works for the organisation already");
            return this.Rejected();
        }

        var (by, now) = (user.AsAdministrator(), clock.GetUtcNow());
        if (account is { EmailConfirmed: true })
        {
            db.Add(Membership.Begin(Id, account.AccountId, clock.Today(), by, now));
            await db.WithdrawInvitationAsync(Id, account.Email!, by, now);
        }
        else
        {
            await db.InviteAsync(Id, Form.Email!, by, now);
        }

        await db.SaveChangesAsync();

        this.Say("The invitation is on its way.");
        return Redirect(Links.Admin.Organisation(Id));
    }

    public async Task<IActionResult> OnPostLeadAsync(Id<Membership> member, bool leads)
    {
        var found = await db.Memberships.InForceOn(clock.Today())
            .SingleOrDefaultAsync(m => m.Id == member && m.OrganisationId == Id);
        if (found is null || !await LoadAsync())
        {
            return NotFound();
        }

        var (by, now) = (user.AsAdministrator(), clock.GetUtcNow());
        if (leads)
        {
            found.MakeLead(by, now);
        }
        else
        {
            found.StopLeading(by, now);
        }

        await db.SaveChangesAsync();

        this.Say(leads ? "This person leads the team now." : "This person no longer leads the team.");
        return Redirect(Links.Admin.Organisation(Id));
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<bool> LoadAsync()
    {
        var now = clock.GetUtcNow();
        var found = await db.Organisations.Include(o => o.Area).AsNoTracking().SingleOrDefaultAsync(o => o.Id == Id);
        if (found is null)
        {
            return false;
        }

        Organisation = found;
        var members = await db.Memberships.InForceOn(clock.Today()).Where(m => m.OrganisationId == Id)
            .OrderBy(m => m.FromOn).ThenBy(m => m.Id).Take(MostShown)
            .Select(m => new { m.Id, m.AccountId, m.FromOn, m.IsLead })
            .ToListAsync();
        var ids = members.ConvertAll(m => m.AccountId.Value);
        var emails = await db.Users.Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => a.Id, a => a.Email!);
        Members = [.. members.Select(m => new MemberRow(m.Id, m.AccountId.Value, emails[m.AccountId.Value], m.FromOn, m.IsLead))];
        Invited = await db.Invitations.Where(i => i.OrganisationId == Id && i.UsedAt == null && i.ExpiresAt > now)
            .OrderBy(i => i.Email).Take(MostShown)
            .Select(i => new InvitedRow(i.Id, i.Email, i.ExpiresAt))
            .ToListAsync();
        return true;
    }

    public sealed record MemberRow(Id<Membership> Id, Guid AccountId, string Email, DateOnly FromOn, bool IsLead);

    public sealed record InvitedRow(Id<Invitation> Id, string Email, DateTimeOffset ExpiresAt);
}

public sealed class InviteForm
{
    public string? Email { get; set; }

    public sealed class Rules : AbstractValidator<InviteForm>
    {
        public Rules() => RuleFor(form => form.Email).IsEmailAddress("their");
    }
}

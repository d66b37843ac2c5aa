using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account.Decisions;

public sealed class AppealModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AppealForm Form { get; set; } = new();

    public OwnDecision Decision { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<ReviewCase> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<ReviewCase> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AppealForm.Rules()))
        {
            return this.Rejected();
        }

        await db.AppealAsync(Decision, Form.Words!, new Actor(Role.Reporter, user.AccountId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your appeal is sent. Somebody else will look at the decision again.");
        return Redirect(Links.Account.Decision(id));
    }

    private async Task<bool> LoadAsync(Id<ReviewCase> id)
    {
        if (await db.FindOwnDecisionAsync(user, user.AccountId, id) is not { } decision)
        {
            return false;
        }

        Decision = decision;
        return true;
    }
}

public sealed class AppealForm
{
    public string? Words { get; set; }

    public sealed class Rules : AbstractValidator<AppealForm>
    {
        public Rules() =>
            RuleFor(form => form.Words)
                .NotEmpty().WithMessage("Tell us why the decision is wrong")
                .MaximumLength(Appeal.WordsMaxLength).WithMessage("Why it is wrong must be {MaxLength} characters or fewer");
    }
}

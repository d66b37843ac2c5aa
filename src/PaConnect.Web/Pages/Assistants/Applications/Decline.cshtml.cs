using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

[OpenWhileSuspended]
public sealed class DeclineModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public DeclineForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new DeclineForm.Rules()))
        {
            return this.Rejected();
        }

        Hire.Application.Decline(Form.Answer, user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You said no to the offer. We have told the employer.");
        return Redirect(Links.Applications.Application(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatAreOf(user), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        return true;
    }
}

public sealed class DeclineForm
{
    public string? Answer { get; set; }

    public sealed class Rules : AbstractValidator<DeclineForm>
    {
        public Rules() => RuleFor(form => form.Answer)
            .MaximumLength(Application.AnswerMaxLength).WithMessage("Reason must be {MaxLength} characters or fewer");
    }
}

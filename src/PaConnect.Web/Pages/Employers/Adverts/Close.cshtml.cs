using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

[OpenWhileSuspended]
public sealed class CloseModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public CloseForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new CloseForm.Rules()))
        {
            return this.Rejected();
        }

        var now = clock.GetUtcNow();
        Advert.CloseIt(Form.Why!.Value, Form.Note, user.AsEmployer(Advert.EmployerId), now);
        await db.CloseWhatNobodyAsksAsync(Advert, Actor.Machine, now);
        await db.SaveChangesAsync();

        this.Say("Closed. We are telling the people who applied.");
        return Redirect(Links.Employers.Advert(Id));
    }

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return false;
        }

        Advert = advert;
        return true;
    }

    public sealed class CloseForm
    {
        public EndReason? Why { get; set; }
        public string? Note { get; set; }

        public sealed class Rules : AbstractValidator<CloseForm>
        {
            public Rules()
            {
                RuleFor(form => form.Why).NotNull().WithMessage("Choose why you are closing the advert");
                RuleFor(form => form.Note)
                    .NotNull().When(form => form.Why == EndReason.Other, ApplyConditionTo.CurrentValidator)
                    .WithMessage("Enter why you are closing the advert")
                    .MaximumLength(EndReasons.NoteMaxLength).WithMessage("Your note must be {MaxLength} characters or fewer");
            }
        }
    }
}

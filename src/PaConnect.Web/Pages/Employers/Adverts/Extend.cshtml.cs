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
using PaConnect.Domain.Moderation;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class ExtendModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public ExtendForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public bool CanBeExtended => Advert.CanBeImprovedOn(clock.Today());

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Seen = db.Seen(Advert);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ExtendForm.Rules(Advert.ClosesOn ?? clock.Today())))
        {
            return this.Rejected();
        }

        db.Expect(Advert, Form.Seen);
        Rule.Require(
            !await db.Sanctions.NeedsReviewAsync(user.AccountId, SanctionScope.Adverts, clock.Today()),
            "A person must read what you change. Change the closing date in the advert, and send it to be checked.");
        Advert.ExtendIt(
            Form.ClosesOn.Date!.Value, clock.Today(), user.AsEmployer(Advert.EmployerId), Actor.Machine, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("People have longer to apply now. The new day is on show.");
        return Redirect(Links.Employers.Advert(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        Form.Seen = db.Seen(Advert);
        ModelState.Remove("Form.Seen");
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

    public sealed class ExtendForm
    {
        public TypedDate ClosesOn { get; set; } = new();
        public uint Seen { get; set; }

        public sealed class Rules : AbstractValidator<ExtendForm>
        {
            public Rules(DateOnly closes) => RuleFor(form => form.ClosesOn)
                .IsRequired("the new last day to apply")
                .IsRealDate("The new last day")
                .After(closes, "The new last day must be later than the one on show");
        }
    }
}

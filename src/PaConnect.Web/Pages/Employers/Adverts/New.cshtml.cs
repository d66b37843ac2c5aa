using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int MostEarlier = 20;

    [BindProperty]
    public NewForm Form { get; set; } = new();

    public IReadOnlyList<Employer> Employers { get; private set; } = [];

    public IReadOnlyList<EarlierRow> Earlier { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        await LoadAsync();
        return Employers.Count == 0 ? Redirect(Links.Employers.New) : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!this.Accepts(Form, new NewForm.Rules()))
        {
            return this.Rejected();
        }

        if (Employers.SingleOrDefault(e => e.Id == Form.Employer) is not { } employer)
        {
            return NotFound();
        }

        var advert = JobAdvert.Begin(employer, user.AsEmployer(employer.Id), clock.GetUtcNow(), Form.NewId);
        db.Add(advert);
        await db.SaveChangesAsync();

        return Redirect(Links.Employers.Advert(advert.Id));
    }

    private async Task LoadAsync()
    {
        Employers = await db.Employers.ThatMay(user, Scopes.ManageAdverts).AsNoTracking()
            .OrderBy(employer => employer.CreatedAt).ThenBy(employer => employer.Id).Take(100)
            .ToListAsync();
        var adverts = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).AsNoTracking()
            .Where(advert => advert.State != JobAdvertState.Withdrawn)
            .OrderByDescending(advert => advert.StartedAt).ThenBy(advert => advert.Id).Take(MostEarlier)
            .Select(advert => new { advert.Id, advert.EmployerId, advert.Details, advert.StartedAt })
            .ToListAsync();
        Earlier =
        [
            .. from advert in adverts
               join employer in Employers on advert.EmployerId equals employer.Id
               select new EarlierRow(advert.Id, advert.Details.Role.Title, employer.DisplayName, advert.StartedAt),
        ];
    }

    public sealed record EarlierRow(Id<JobAdvert> Id, string? Title, string ShownBy, DateTimeOffset StartedAt);

    public sealed class NewForm
    {
        /// <summary>What the draft will be called: a button pressed twice begins one.</summary>
        public Id<JobAdvert> NewId { get; set; } = Id<JobAdvert>.New();

        public Id<Employer>? Employer { get; set; }

        public sealed class Rules : AbstractValidator<NewForm>
        {
            public Rules() => RuleFor(form => form.Employer).NotNull().WithMessage("Choose who the advert is for");
        }
    }
}

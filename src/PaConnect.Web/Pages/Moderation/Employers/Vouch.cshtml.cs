using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Employers;

public sealed class VouchModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public VouchForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Employer> Id { get; set; }

    public Employer Employer { get; private set; } = null!;

    /// <summary>Those of one's organisations in whose area the employer lives.</summary>
    public IReadOnlyList<(Id<Organisation> Id, string Name)> Organisations { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        var chosen = Organisations is [var only] ? only.Id : Form.OrganisationId;
        if (!this.Accepts(Form, new VouchForm.Rules([.. Organisations.Select(o => o.Id)], chosen)))
        {
            return this.Rejected();
        }

        var (by, now) = (user.AsModerator(chosen!.Value), clock.GetUtcNow());
        db.Add(Vouching.Give(chosen.Value, Id, Form.UntilOn.Date!.Value, clock.Today(), by, now, Form.NewId));
        await db.SaveChangesAsync();

        this.Say($"You vouch for {Employer.DisplayName} until {Form.UntilOn.Date:d MMMM yyyy}.");
        return Redirect(Links.Moderation.Employers);
    }

    /// <summary>Nobody vouches for an employer that they belong to, so it is not found here.</summary>
    private async Task<bool> LoadAsync()
    {
        var mine = await db.Organisations.Where(o => user.Organisations.Contains(o.Id))
            .OrderBy(o => o.Name).ThenBy(o => o.Id).Select(o => new { o.Id, o.Name }).ToListAsync();
        var own = db.Authorities.Where(authority => authority.AccountId == user.AccountId).Select(a => a.EmployerId);
        var covering = new List<(Id<Organisation>, string)>();
        foreach (var organisation in mine)
        {
            var found = await db.Employers.InAreaOf([organisation.Id.Value]).AsNoTracking()
                .SingleOrDefaultAsync(employer => employer.Id == Id && !own.Contains(employer.Id));
            if (found is not null)
            {
                Employer = found;
                covering.Add((organisation.Id, organisation.Name));
            }
        }

        Organisations = covering;
        return covering.Count > 0;
    }
}

public sealed class VouchForm
{
    /// <summary>What the organisation's word will be called: a button pressed twice gives it once.</summary>
    public Id<Vouching> NewId { get; set; } = Id<Vouching>.New();

    public Id<Organisation>? OrganisationId { get; set; }
    public TypedDate UntilOn { get; set; } = new();
    public bool IsKnown { get; set; }

    public sealed class Rules : AbstractValidator<VouchForm>
    {
        public Rules(IReadOnlyCollection<Id<Organisation>> organisations, Id<Organisation>? chosen)
        {
            RuleFor(form => form.OrganisationId)
                .Must(_ => chosen is { } id && organisations.Contains(id)).WithMessage("Choose one of your organisations");
            RuleFor(form => form.UntilOn).IsRequired("the last day").IsRealDate("Last day");
            RuleFor(form => form.IsKnown).Equal(true).WithMessage("Tick that your organisation knows this employer");
        }
    }
}

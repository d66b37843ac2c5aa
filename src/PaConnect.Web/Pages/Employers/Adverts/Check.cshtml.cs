using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared;
using PaConnect.Web.Security;
using PaConnect.Web.TagHelpers;

namespace PaConnect.Web.Pages.Employers.Adverts;

public sealed class CheckModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public CheckForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<JobAdvert> Id { get; set; }

    public JobAdvert Advert { get; private set; } = null!;

    public IReadOnlyList<MissingAnswer> Missing { get; private set; } = [];

    /// <summary>What the automatic checks notice: advice, apart from pay under the legal minimum, which stops the advert.</summary>
    public IReadOnlyList<Noticed> Noticed { get; private set; } = [];

    /// <summary>Only the closing date is later, or the pay is higher, so no person need look, unless a moderator wants that.</summary>
    public bool GoesOnShowAtOnce => Advert.IsOnlyBetterOn(clock.Today()) && !NeedsReview;

    /// <summary>Who may check it, the lead first: a choice only where there is more than one.</summary>
    public IReadOnlyList<(string Id, string Name, string? Hint)> Checkers { get; private set; } = [];

    public bool HasChoice => Checkers.Count > 1 && !GoesOnShowAtOnce;

    private bool NeedsReview { get; set; }

    public AdvertSummary Summary => new(Advert.Details)
    {
        ChangeIn = Advert.CanBeRevised ? Advert : null,
        Marks = [.. Noticed.Where(one => one.Start is not null).Select(one => new Mark(one.Field, one.Start!.Value, one.Length ?? 0))],
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = new CheckForm { Seen = db.Seen(Advert), Checker = ChosenBefore() };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (HasChoice && !this.Accepts(Form, new CheckForm.Rules([.. Checkers.Select(checker => checker.Id)])))
        {
            return this.Rejected();
        }

        var (by, now) = (user.AsEmployer(Advert.EmployerId), clock.GetUtcNow());
        DateTimeOffset? due = null;
        db.Expect(Advert, Form.Seen);
        if (GoesOnShowAtOnce)
        {
            Advert.ImproveIt(clock.Today(), by, Actor.Machine, now);
        }
        else
        {
            Advert.AskFor(HasChoice && Form.Checker != Checkers[0].Id ? Id<Organisation>.Parse(Form.Checker!, null) : null);
            due = await db.CheckOrPassAsync(Advert, Advert.Submit(clock.Today(), by, now), by, now);
        }

        await db.SaveChangesAsync();

        this.Say(due is null ? "Your changes are on show." : $"Sent. A person will check your advert by {London.At(due.Value):d MMMM}.");
        return Redirect(Links.Employers.Advert(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        Form.Seen = db.Seen(Advert);
        ModelState.Remove("Form.Seen");
    }

    /// <summary>The words that a check marked, for the list of what it noticed.</summary>
    public string? WordsOf(Noticed noticed) => noticed.Start is { } start
        ? JobAdvertTexts.Of(Advert.Details).FirstOrDefault(field => field.Field == noticed.Field)?.Text
            .Substring(start, noticed.Length ?? 0)
        : null;

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.ManageAdverts).SingleOrDefaultAsync(a => a.Id == Id);
        if (advert is null)
        {
            return false;
        }

        Advert = advert;
        NeedsReview = await db.Sanctions.NeedsReviewAsync(user.AccountId, SanctionScope.Adverts, clock.Today());
        Missing = [.. AdvertSections.Missing(advert.Details)];
        Noticed = ListingChecks.Run(advert.Details, clock.Today()).Noticed;
        var checkers = advert.Details.Place.Locality is { } place ? await db.ThatMayCheckAsync(place.District, clock.Today()) : [];
        Checkers = [.. checkers.Select((organisation, index) => (
            organisation.Id.ToString(), organisation.Name, index == 0 ? "It checks most adverts here." : (string?)null))];
        return true;
    }

    private string? ChosenBefore() =>
        Checkers.FirstOrDefault(checker => checker.Id == Advert.ChosenOrganisationId?.ToString()).Id ?? (Checkers is [var lead, ..] ? lead.Id : null);

    public sealed class CheckForm
    {
        public uint Seen { get; set; }

        /// <summary>Asked where several organisations cover the place.</summary>
        public string? Checker { get; set; }

        public sealed class Rules : AbstractValidator<CheckForm>
        {
            public Rules(IReadOnlyCollection<string> checkers) => RuleFor(form => form.Checker)
                .Must(chosen => chosen is not null && checkers.Contains(chosen)).WithMessage("Choose who checks your advert");
        }
    }
}

using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Data.Employers;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register;

[EnableRateLimiting(Limits.Searching)]
public sealed class InviteModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private const int MostJobs = 50;

    [BindProperty]
    public InviteForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public RegisterEntry Entry { get; private set; } = null!;

    /// <summary>Open jobs of this employer, to which the PA was not invited and for which they did not apply.</summary>
    public IReadOnlyList<JobListing> Jobs { get; private set; } = [];

    public IEnumerable<(string Value, string Label, string? Hint)> Choices =>
        Jobs.Select(job => (job.AdvertId.ToString(), job.Title, (string?)$"Closes {job.ClosesOn:d MMMM yyyy}"));

    public async Task<IActionResult> OnGetAsync(Id<AssistantProfile> profile)
    {
        if (!await LoadAsync(profile))
        {
            return NotFound();
        }

        Form.Job = Jobs.Count == 1 ? Jobs[0].AdvertId.ToString() : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<AssistantProfile> profile)
    {
        if (!await LoadAsync(profile))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new InviteForm.Rules([.. Jobs.Select(job => job.AdvertId.ToString())])))
        {
            return this.Rejected();
        }

        var job = Jobs.Single(job => job.AdvertId.ToString() == Form.Job);
        var advert = await db.JobAdverts.ThatMay(user, Scopes.Hire).SingleAsync(advert => advert.Id == job.AdvertId);
        await using var turn = await db.BeginInTurnAsync($"invitations to {advert.Id}");
        var since = clock.GetUtcNow().AddDays(-JobInvitation.DaysWaitedFor);
        var waiting = await db.JobInvitations.CountAsync(
            one => one.AdvertId == advert.Id && one.State == JobInvitationState.Waiting && one.SentAt > since);
        db.Add(JobInvitation.Send(advert, Entry.AssistantId, waiting, clock.Today(), user.AsEmployer(For), clock.GetUtcNow()));
        await db.SaveChangesAsync();
        await turn.CommitAsync();

        this.Say($"We have sent your advert to {Entry.ShownName}. We write to you when they answer.");
        return Redirect(Links.Register.Profile(profile, For));
    }

    private async Task<bool> LoadAsync(Id<AssistantProfile> profile)
    {
        var today = clock.Today();
        var entry = await (await db.RegisterForAsync(For)).SingleOrDefaultAsync(entry => entry.ProfileId == profile);
        if (entry is null || !await db.Employers.ThatMay(user, Scopes.Hire).AnyAsync(employer => employer.Id == For)
            || !await db.MaySeeRegisterAsync(For, today))
        {
            return false;
        }

        Entry = entry;
        var known = db.JobInvitations.Where(one => one.AssistantId == entry.AssistantId).Select(one => one.AdvertId)
            .Concat(db.Applications.Where(one => one.AssistantId == entry.AssistantId).Select(one => one.AdvertId));
        var own = db.JobAdverts.ThatMay(user, Scopes.Hire).Where(advert => advert.EmployerId == For).Select(advert => advert.Id);
        Jobs = await db.JobListings.OpenOn(today).AsNoTracking()
            .Where(listing => own.Contains(listing.AdvertId) && !known.Contains(listing.AdvertId))
            .OrderByDescending(listing => listing.PublishedAt).ThenBy(listing => listing.AdvertId)
            .Take(MostJobs).ToListAsync();
        return true;
    }
}

public sealed class InviteForm
{
    public string? Job { get; set; }

    public sealed class Rules : AbstractValidator<InviteForm>
    {
        public Rules(IReadOnlyCollection<string> jobs) =>
            RuleFor(form => form.Job).Must(job => job is not null && jobs.Contains(job)).WithMessage("Choose one of your jobs");
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Applications;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public const int Most = 1_000;

    public JobAdvert Advert { get; private set; } = null!;

    public IReadOnlyList<ApplicantRow> Applicants { get; private set; } = [];

    /// <summary>Those who have not applied.</summary>
    public IReadOnlyList<InvitedRow> Invited { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Id<JobAdvert> id)
    {
        var advert = await db.JobAdverts.ThatMay(user, Scopes.Hire).AsNoTracking().SingleOrDefaultAsync(a => a.Id == id);
        if (advert is null)
        {
            return NotFound();
        }

        Advert = advert;
        var found = await db.Applications.Where(application => application.AdvertId == id)
            .OrderByDescending(application => application.SentAt).ThenByDescending(application => application.Id)
            .Take(Most)
            .Select(application => new
            {
                application.Id,
                application.State,
                application.SentAt,
                Assistant = db.PersonalAssistants.Single(assistant => assistant.Id == application.AssistantId),
            })
            .AsNoTracking()
            .ToListAsync();
        Applicants = [.. found.Select(row => new ApplicantRow(row.Id, row.Assistant.NameAt(row.State), row.State, row.SentAt))];
        var invited = await db.JobInvitations
            .Where(invitation => invitation.AdvertId == id && invitation.State != JobInvitationState.Applied)
            .OrderByDescending(invitation => invitation.SentAt).ThenByDescending(invitation => invitation.Id)
            .Take(Most)
            .Join(db.PersonalAssistants, invitation => invitation.AssistantId, assistant => assistant.Id, (invitation, assistant) =>
                new { invitation.State, invitation.SentAt, Assistant = assistant })
            .AsNoTracking()
            .ToListAsync();
        Invited = [.. invited.Select(row => new InvitedRow(row.Assistant.ShownName, row.State, row.SentAt))];
        return Page();
    }

    public sealed record InvitedRow(string Name, JobInvitationState State, DateTimeOffset SentAt);

    public sealed record ApplicantRow(Id<Application> Id, string Name, ApplicationState State, DateTimeOffset SentAt)
    {
        public bool CanBeOpened => Application.Machine.Allows(State, ApplicationVerb.See, Role.Employer);
    }
}

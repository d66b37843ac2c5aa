using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation;

public sealed class DecidedModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    public const int Days = 30;
    public const int MostShown = 50;

    public IReadOnlyList<CaseRow> Cases { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var since = clock.GetUtcNow().AddDays(-Days);
        var own = await db.OwnSubjectsAsync(user.AccountId);
        var decided = await db.ReviewCases.AsNoTracking().IgnoreAutoIncludes()
            .Where(c => c.State == CaseState.Decided && user.Organisations.Contains(c.OrganisationId) && c.Decision!.DecidedAt > since)
            .ThatAreNoSecretTo(own)
            .OrderByDescending(c => c.Decision!.DecidedAt).ThenBy(c => c.Id)
            .Take(MostShown)
            .Select(c => new { c.Id, c.Kind, c.Matter, c.SubjectId, c.Version, c.Decision!.Outcome, c.Decision.DecidedAt, c.Decision.DecidedBy })
            .ToListAsync();
        var titles = await CaseTitles.OfAsync(
            db, [.. decided.Select(c => new TitledCase(c.Id, c.Kind, c.SubjectId, c.Version))]);
        Cases = [.. decided.Select(c => new CaseRow(
            c.Id,
            titles[c.Id],
            c.Kind,
            c.Matter,
            c.Outcome,
            c.DecidedAt,
            c.DecidedBy == user.AccountId,
            c.Kind != CaseKind.Sanction && c.Outcome != Outcome.HoldSilently && !own.Contains(c.SubjectId)))];
    }

    public sealed record CaseRow(
        Id<ReviewCase> Id,
        string Title,
        CaseKind Kind,
        CaseMatter Matter,
        Outcome Outcome,
        DateTimeOffset DecidedAt,
        bool IsByMe,
        bool MayLeadToStep);
}

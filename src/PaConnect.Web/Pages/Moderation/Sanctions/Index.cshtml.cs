using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Sanctions;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    public const int MostShown = 100;

    public IReadOnlyList<StepRow> Steps { get; private set; } = [];

    public async Task OnGetAsync() =>
        Steps = await db.Sanctions.Where(step => user.Organisations.Contains(step.OrganisationId))
            .OrderByDescending(step => step.GivenAt).ThenBy(step => step.Id)
            .Take(MostShown)
            .Select(step => new StepRow(
                step.Id, step.Step, step.Scope, step.Reason, step.GivenAt, step.UntilOn, step.End, step.AppealCaseId != null))
            .ToListAsync();

    public sealed record StepRow(
        Id<Sanction> Id,
        SanctionStep Step,
        SanctionScope Scope,
        ReasonCode Reason,
        DateTimeOffset GivenAt,
        DateOnly UntilOn,
        SanctionEnd? End,
        bool IsAppealed);
}

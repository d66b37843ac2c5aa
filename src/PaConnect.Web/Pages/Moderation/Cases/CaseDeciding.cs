using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>
/// Decides a case and carries all of it out: the reports are closed, a hold opens the case that must end it, an appeal that is right
/// undoes what it is against, and what belongs to a paused person stays out of sight. The page saves, so it is one transaction.
/// </summary>
internal sealed class CaseDeciding(PaConnectDbContext db, TimeProvider clock)
{
    public async Task DecideAsync(CaseFile file, DecisionForm form, Actor by)
    {
        var (decided, subject) = (file.Case, file.Subject);
        var now = clock.GetUtcNow();
        var outcome = form.Outcome!.Value;

        if (subject is Sanction sanction)
        {
            decided.DecideAppeal(sanction, outcome, form.Statement, by, now);
            await db.HoldOrReleaseForAsync(sanction, by, now);
        }
        else if (decided.Matter == CaseMatter.Appeal)
        {
            decided.DecideAppeal(file.From!, subject, outcome, form.Statement, file.Authors, by, now);
        }
        else
        {
            decided.Decide(subject, outcome, form.ToReasons(), form.Statement, file.Authors, by, now);
        }

        if (decided.Matter == CaseMatter.Report)
        {
            foreach (var report in file.Reports)
            {
                report.Close(decided, by, now);
            }
        }

        if (decided.Decision!.Holds)
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Id == decided.OrganisationId);
            db.Add(ReviewCase.OpenHold(decided, organisation, file.Authors, by, now));
        }

        await db.CloseWhatNobodyAsksAsync(subject, by, now);
        await db.HoldOrReleaseAsync(subject, by, now);
    }
}

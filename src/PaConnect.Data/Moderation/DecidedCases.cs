using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class DecidedCases
{
    /// <summary>
    /// What follows from a decision beyond what the case itself carries out: whoever reported it is answered, a hold opens the case that
    /// must end it, cases that nobody has to decide any more are closed, and what belongs to a paused person stays out of sight. It saves
    /// nothing, so that all of it is one transaction.
    /// </summary>
    public static async Task FollowAsync(
        this PaConnectDbContext db,
        ReviewCase decided,
        IModerated subject,
        IReadOnlyCollection<Id<Account>> barred,
        Actor by,
        DateTimeOffset now)
    {
        if (decided.Matter == CaseMatter.Report)
        {
            foreach (var report in await db.Reports.Where(report => report.CaseId == decided.Id).ToListAsync())
            {
                report.Close(decided, by, now);
            }
        }

        if (decided.Decision!.Holds)
        {
            var organisation = await db.Organisations.SingleAsync(o => o.Id == decided.OrganisationId);
            db.Add(ReviewCase.OpenHold(decided, organisation, barred, by, now));
        }

        await db.CloseWhatNobodyAsksAsync(subject, by, now);
        await db.HoldOrReleaseAsync(subject, by, now);
    }
}

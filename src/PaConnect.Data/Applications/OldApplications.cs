using Microsoft.EntityFrameworkCore;
using PaConnect.Data.History;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Applications;

/// <summary>Applications that came to nothing, as long as the privacy page promises to keep them.</summary>
public static class OldApplications
{
    /// <summary>
    /// Six months, in which a claim may be brought to an employment tribunal (Employment Rights Act 2025), and three to settle it.
    /// </summary>
    public const int MonthsKept = 9;

    /// <summary>
    /// Those in which nothing has happened for so long, and whose answer was no or will not come any more: their advert has ended too.
    /// What a moderator had to look at stays, as evidence.
    /// </summary>
    public static IQueryable<Application> ApplicationsToForget(this PaConnectDbContext db, DateTimeOffset now)
    {
        var before = now.AddMonths(-MonthsKept);
        return db.Applications.Where(application => application.ChangedAt < before
            && application.State != ApplicationState.Accepted
            && (application.State == ApplicationState.Unsuccessful
                || application.State == ApplicationState.Withdrawn
                || application.State == ApplicationState.OfferDeclined
                || db.JobAdverts.Any(advert => advert.Id == application.AdvertId && advert.EndedAt < before))
            && !db.Messages.Any(message => message.ApplicationId == application.Id
                && (message.SentAt >= before || db.ReviewCases.Any(looked => looked.SubjectId == (Guid)(object)message.Id))));
    }

    /// <summary>Takes it away with its messages. The history keeps that there was one, and nothing that it said.</summary>
    public static async Task ForgetAsync(this PaConnectDbContext db, Application application, DateTimeOffset now)
    {
        await db.Messages.Where(message => message.ApplicationId == application.Id).ExecuteDeleteAsync();
        db.Remove(application);
        db.Add(new HistoryRow(nameof(Application), application.Id.Value, new Told("forgotten", Actor.Machine, now)));
    }
}

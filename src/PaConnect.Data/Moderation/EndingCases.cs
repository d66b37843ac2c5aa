using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class EndingCases
{
    /// <summary>Closes the open case of an advert that has ended: nobody need decide about it any more.</summary>
    public static async Task CloseCaseOfAsync(this PaConnectDbContext db, JobAdvert ended, DateTimeOffset now)
    {
        var open = await db.ReviewCases.SingleOrDefaultAsync(one =>
            one.Kind == CaseKind.JobAdvert && one.SubjectId == ended.Id.Value && one.State == CaseState.Waiting);
        open?.Close(ended, Actor.Machine, now);
    }
}

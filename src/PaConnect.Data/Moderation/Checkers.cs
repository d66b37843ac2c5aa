using Microsoft.EntityFrameworkCore;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

public static class Checkers
{
    /// <summary>The organisation that approved the advert that is on show.</summary>
    public static async Task<Organisation> ThatCheckedAsync(this PaConnectDbContext db, JobListing job) =>
        await db.ReviewCases
            .Where(checkedOne => checkedOne.SubjectId == job.AdvertId.Value && checkedOne.Decision!.Outcome == Outcome.Approve)
            .OrderByDescending(checkedOne => checkedOne.Version)
            .Join(db.Organisations, checkedOne => checkedOne.OrganisationId, organisation => organisation.Id, (_, o) => o)
            .AsNoTracking()
            .FirstOrDefaultAsync()
        ?? await db.Organisations.AsNoTracking().ThatLeadsAsync(job.District);
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class StrangersAddresses
{
    /// <summary>Reports whose stranger needs to hear nothing more. It asks the same as the verb that follows it.</summary>
    public static IQueryable<Report> WithAddressToForget(this PaConnectDbContext db, DateTimeOffset now)
    {
        var before = now - Decision.AppealableFor;
        return db.Reports.Where(report => report.Email != null && report.ClosedAt < before
            && !db.Appeals.Any(appeal => appeal.ReportId == report.Id
                && db.ReviewCases.Any(c => c.Id == appeal.CaseId && c.State == CaseState.Waiting)));
    }

    /// <summary>Where a stranger hears of their appeal; null where it is not a stranger's, or their address is forgotten.</summary>
    public static Task<string?> AddressOfAppellantAsync(
        this PaConnectDbContext db, Id<ReviewCase> appeal, CancellationToken cancellation) =>
        db.Reports.Where(report => db.Appeals.Any(one => one.CaseId == appeal && one.ReportId == report.Id))
            .Select(report => report.Email)
            .SingleOrDefaultAsync(cancellation);
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>Anybody may report a job, signed in or not, even after it has ended.</summary>
public sealed class ReportModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : ReportPage(db, user, clock)
{
    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    public string JobTitle { get; private set; } = "";

    protected override async Task<ReportedThing?> FindAsync()
    {
        var advert = await Db.JobAdverts.AsNoTracking()
            .SingleOrDefaultAsync(advert => advert.Reference == Reference && advert.LiveVersion != null);
        if (advert is not { Shown.Details: { Role: { IsUnlisted: false, Title: { } title } } details })
        {
            return null;
        }

        JobTitle = title;
        return new ReportedThing(
            CaseKind.JobAdvert, advert.Id.Value, details.Place.Locality!.District, VersionLines.CopyOf(details));
    }
}

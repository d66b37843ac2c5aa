using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs;

/// <summary>Anybody may report a job, signed in or not, even after it has ended.</summary>
[EnableRateLimiting(Limits.Reporting)]
public sealed class ReportModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private JobAdvert _advert = null!;

    [BindProperty(SupportsGet = true)]
    public string Reference { get; set; } = "";

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public string JobTitle => _advert.Shown!.Details.Role.Title!;

    public bool IsStranger => !user.IsSignedIn;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ReportForm.Rules(IsStranger)))
        {
            return this.Rejected();
        }

        var details = _advert.Shown!.Details;
        await db.ReportAsync(
            CaseKind.JobAdvert,
            _advert.Id.Value,
            details.Place.Locality!.District,
            Form.ToContent(VersionLines.Copy(VersionLines.Of(details))),
            Form.ToReporter(IsStranger ? null : user.AccountId),
            clock.GetUtcNow());
        return Redirect(Links.Reports.Sent);
    }

    private async Task<bool> LoadAsync()
    {
        var advert = await db.JobAdverts.AsNoTracking()
            .SingleOrDefaultAsync(advert => advert.Reference == Reference && advert.LiveVersion != null);
        if (advert is not { Shown.Details.Role.IsUnlisted: false })
        {
            return false;
        }

        _advert = advert;
        Organisation = await db.Organisations.AsNoTracking().ThatLeadsAsync(advert.Shown.Details.Place.Locality!.District);
        return true;
    }
}

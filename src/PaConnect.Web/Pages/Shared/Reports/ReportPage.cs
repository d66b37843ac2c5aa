using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Reports;

/// <summary>What is reported: where it is decides who reads the report, and the copy is what it says at this moment.</summary>
public sealed record ReportedThing(CaseKind Kind, Guid Id, District District, string Copy);

/// <summary>A page on which somebody reports a thing. How it is found, and who may, is each page's own; the rest is the same for all.</summary>
[EnableRateLimiting(Limits.Reporting)]
public abstract class ReportPage(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private ReportedThing _thing = null!;
    private DangerAdvice _danger = null!;

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public Organisation Organisation { get; private set; } = null!;

    public ReportQuestions Questions => new(Form, _danger, IsStranger);

    protected PaConnectDbContext Db => db;

    protected CurrentUser Reader => user;

    protected TimeProvider Clock => clock;

    private bool IsStranger => !user.IsSignedIn;

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

        await db.ReportAsync(
            _thing.Kind,
            _thing.Id,
            _thing.District,
            Form.ToContent(_thing.Copy),
            Form.ToReporter(IsStranger ? null : user.AccountId),
            clock.GetUtcNow());
        return Redirect(Links.Reports.Sent);
    }

    /// <summary>Fills what the page shows of it. Null where it is not there, or not for this reader.</summary>
    protected abstract Task<ReportedThing?> FindAsync();

    private async Task<bool> LoadAsync()
    {
        if (await FindAsync() is not { } thing)
        {
            return false;
        }

        _thing = thing;
        Organisation = await db.OrganisationForReportAsync(thing.Kind, thing.Id, thing.District, clock.Today());
        _danger = await db.DangerAdviceAsync(Organisation, thing.District);
        return true;
    }
}

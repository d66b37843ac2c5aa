using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Conventions;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs.Alerts;

[EnableRateLimiting(Limits.Reporting)]
public sealed class NewModel(PaConnectDbContext db, CurrentUser user, PlaceFinder places, TimeProvider clock) : PageModel
{
    /// <summary>How many questions whether an alert is wanted one address gets in a day: anybody can type anybody's.</summary>
    private const int MostUnconfirmedADay = 3;

    private const int MostOfOneAccount = 20;

    [BindProperty]
    public AlertForm Form { get; set; } = new();

    public JobQuery Query { get; private set; } = new();

    public AlertSearch Search { get; private set; } = null!;

    public bool IsStranger => !user.IsSignedIn;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : Redirect(Links.Jobs.Found(Query));

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return Redirect(Links.Jobs.Found(Query));
        }

        if (!this.Accepts(Form, new AlertForm.Rules(IsStranger)))
        {
            return this.Rejected();
        }

        return IsStranger ? await BeginForStrangerAsync() : await BeginForAccountAsync();
    }

    private async Task<IActionResult> BeginForAccountAsync()
    {
        await using var turn = await db.BeginInTurnAsync($"job alerts of {user.AccountId}");
        var mine = db.JobAlerts.Where(alert => alert.AccountId == user.AccountId && alert.State == JobAlertState.Active);
        Rule.Require(
            await mine.CountAsync() < MostOfOneAccount, $"You have {MostOfOneAccount} alerts. Stop one before you make another.");
        if (!await mine.AnyAsync(alert => alert.Query == Search.Query))
        {
            await AddAsync(user.AccountId, null);
            await turn.CommitAsync();
        }

        this.Say("We will write to you when there are new jobs.");
        return Redirect(Links.Alerts.Mine);
    }

    /// <summary>The answer is the same whether or not we write, so that nobody learns who else has an alert.</summary>
    private async Task<IActionResult> BeginForStrangerAsync()
    {
        var since = clock.GetUtcNow().AddDays(-1);
        var address = Form.Email!.ToLowerInvariant();
        await using var turn = await db.BeginInTurnAsync($"job alerts of {address}");
        var asked = await db.JobAlerts.CountAsync(alert =>
            alert.Email == address && alert.State == JobAlertState.Unconfirmed && alert.BegunAt > since);
        if (asked < MostUnconfirmedADay)
        {
            await AddAsync(null, address);
            await turn.CommitAsync();
        }

        return Redirect(Links.Alerts.Sent);
    }

    private async Task AddAsync(Id<Domain.Common.Account>? account, string? email)
    {
        db.Add(JobAlert.Begin(
            Search, Form.Frequency!.Value, account, email, await db.AnnouncedUpToAsync(), clock.GetUtcNow()));
        await db.SaveChangesAsync();
    }

    /// <summary>False where it is not clear which place is meant: the search itself asks that.</summary>
    private async Task<bool> LoadAsync()
    {
        Query = JobQuery.Read(Request.Query) with { After = null, Sort = null };
        var place = Query.Near is { } near ? (await places.FindAsync(near)).TheOne : null;
        if (Query.Near is not null && place is null)
        {
            return false;
        }

        Search = Query.ToAlert(place);
        return true;
    }
}

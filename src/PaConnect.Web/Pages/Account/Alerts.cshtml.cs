using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Alerts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

public sealed class AlertsModel(PaConnectDbContext db, CurrentUser user, AlertLinks links) : PageModel
{
    private const int Most = 100;

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var alerts = await db.JobAlerts.AsNoTracking()
            .Where(alert => alert.AccountId == user.AccountId && alert.State == JobAlertState.Active)
            .OrderBy(alert => alert.BegunAt).ThenBy(alert => alert.Id).Take(Most).ToListAsync();
        Rows = [.. alerts.Select(alert => new Row(
            alert.InWords, alert.Frequency, Links.Jobs.Search + alert.Query, Links.Alerts.Manage(links.TokenOf(alert.Id))))];
    }

    public sealed record Row(string InWords, AlertFrequency Frequency, string Jobs, string Manage);
}

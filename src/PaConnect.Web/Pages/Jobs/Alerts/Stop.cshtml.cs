using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs.Alerts;

/// <summary>
/// For the button of a mail program (RFC 8058): one POST without a form of ours stops the alert. The sealed id in the address is the
/// permission, so no other token is asked for. Whoever opens the address is led to the page with buttons.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class StopModel(PaConnectDbContext db, AlertLinks links, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public IActionResult OnGet() => Redirect(Links.Alerts.Manage(Token!));

    public async Task<IActionResult> OnPostAsync()
    {
        var id = links.Read(Token);
        await using var transaction = await db.BeginWithRowAsync(id);
        var alert = await db.JobAlerts.SingleOrDefaultAsync(alert => alert.Id == id);
        if (alert is null)
        {
            return NotFound();
        }

        if (alert.State != JobAlertState.Ended)
        {
            alert.StopIt(new Actor(Role.Subscriber, alert.AccountId), clock.GetUtcNow());
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return Content("Stopped.");
    }
}

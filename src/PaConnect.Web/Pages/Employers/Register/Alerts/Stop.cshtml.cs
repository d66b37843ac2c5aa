using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Conventions;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

/// <summary>
/// For the button of a mail program (RFC 8058), as that of job alerts: the sealed id in the address is the permission. Whoever opens
/// the address is led to the page with buttons, and signs in first.
/// </summary>
[IgnoreAntiforgeryToken]
public sealed class StopModel(PaConnectDbContext db, AlertLinks links, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public IActionResult OnGet() => links.ReadOfRegister(Token) is var id && id == default
        ? NotFound()
        : Redirect(Links.RegisterAlerts.Manage(id));

    public async Task<IActionResult> OnPostAsync()
    {
        var id = links.ReadOfRegister(Token);
        await using var transaction = await db.BeginWithRowAsync(id);
        var alert = await db.RegisterAlerts.SingleOrDefaultAsync(alert => alert.Id == id);
        if (alert is null)
        {
            return NotFound();
        }

        if (alert.State != RegisterAlertState.Ended)
        {
            alert.StopIt(new Actor(Role.Employer, alert.AccountId, OnBehalfOf: alert.EmployerId), clock.GetUtcNow());
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
        }

        return Content("Stopped.");
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public bool MaySee { get; private set; }

    public IReadOnlyList<Row> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await db.Employers.ThatMay(user, Scopes.SearchRegister).AnyAsync(employer => employer.Id == For))
        {
            return NotFound();
        }

        var me = user.AccountId;
        MaySee = await db.MaySeeRegisterAsync(For, clock.Today());
        Rows = await db.RegisterAlerts.ThatMay(user, Scopes.SearchRegister)
            .Where(alert => alert.EmployerId == For && alert.State == RegisterAlertState.Active)
            .OrderBy(alert => alert.BegunAt).ThenBy(alert => alert.Id).Take(RegisterAlert.MostOfOneEmployer)
            .Select(alert => new Row(alert.Id, alert.InWords, alert.Query, alert.Frequency, alert.AccountId == me))
            .ToListAsync();
        return Page();
    }

    public sealed record Row(Id<RegisterAlert> Id, string InWords, string Query, AlertFrequency Frequency, bool IsMine);
}

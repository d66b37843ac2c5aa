using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Conventions;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

[EnableRateLimiting(Limits.Searching)]
public sealed class NewModel(PaConnectDbContext db, CurrentUser user, PlaceFinder places, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RegisterAlertForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public RegisterSearch Search { get; private set; } = new();

    public RegisterAlertSearch Kept { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ?? Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await LoadAsync() is { } elsewhere)
        {
            return elsewhere;
        }

        if (!this.Accepts(Form, new RegisterAlertForm.Rules()))
        {
            return this.Rejected();
        }

        var (by, now) = (user.AsEmployer(For), clock.GetUtcNow());
        await using var turn = await db.BeginInTurnAsync($"register alerts of {For}");
        var active = db.RegisterAlerts.Where(alert => alert.EmployerId == For && alert.State == RegisterAlertState.Active);
        var same = await active.Where(alert => alert.AccountId == user.AccountId && alert.Query == Kept.Query)
            .OrderBy(alert => alert.BegunAt).ThenBy(alert => alert.Id).FirstOrDefaultAsync();
        if (same is null)
        {
            var upTo = await db.AssistantsAnnouncedUpToAsync();
            db.Add(RegisterAlert.Begin(For, Kept, Form.Frequency!.Value, await active.CountAsync(), upTo, by, now));
        }
        else
        {
            same.ChangeIt(Form.Frequency!.Value, await db.AssistantsToldUpToAsync(), by, now);
        }

        await db.SaveChangesAsync();
        await turn.CommitAsync();

        this.Say("We will write to you when there are new PAs.");
        return Redirect(Links.RegisterAlerts.Of(For));
    }

    /// <summary>Where else to go: the search itself says why the register is shut, and asks which place is meant.</summary>
    private async Task<IActionResult?> LoadAsync()
    {
        if (await db.Employers.ThatMay(user, Scopes.SearchRegister).AsNoTracking().SingleOrDefaultAsync(one => one.Id == For)
            is not { } employer)
        {
            return NotFound();
        }

        Search = RegisterSearch.From(Request.Query) with { After = null };
        var place = Search.Near is { } near ? (await places.FindAsync(near)).TheOne : null;
        if ((Search.Near is not null && place is null) || !await db.MaySeeRegisterAsync(For, clock.Today()))
        {
            return Redirect(Links.Register.Search(For, Search.ToQuery()));
        }

        Kept = Search.ToAlert(employer.Locality.Location, place);
        return null;
    }
}

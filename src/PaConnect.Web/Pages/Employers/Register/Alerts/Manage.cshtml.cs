using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

public sealed class ManageModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public RegisterAlertForm Form { get; set; } = new();

    public RegisterAlert Alert { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<RegisterAlert> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Form.Frequency = Alert.Frequency;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Id<RegisterAlert> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new RegisterAlertForm.Rules()))
        {
            return this.Rejected();
        }

        Alert.ChangeIt(Form.Frequency!.Value, await db.AssistantsToldUpToAsync(), By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert is changed.");
        return Redirect(Links.RegisterAlerts.Of(Alert.EmployerId));
    }

    public async Task<IActionResult> OnPostKeepAsync(Id<RegisterAlert> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Alert.KeepIt(By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert stays on.");
        return Redirect(Links.RegisterAlerts.Of(Alert.EmployerId));
    }

    public async Task<IActionResult> OnPostStopAsync(Id<RegisterAlert> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        Alert.StopIt(By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert has ended. We will not write again.");
        return Redirect(Links.RegisterAlerts.Of(Alert.EmployerId));
    }

    private Actor By => user.AsEmployer(Alert.EmployerId);

    private async Task<bool> LoadAsync(Id<RegisterAlert> id)
    {
        var alert = await db.RegisterAlerts.ThatMay(user, Scopes.SearchRegister).SingleOrDefaultAsync(alert => alert.Id == id);
        Alert = alert!;
        return alert is not null;
    }
}

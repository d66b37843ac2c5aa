using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs.Alerts;

/// <summary>Opening the link changes nothing, because mail scanners open links too; its buttons do.</summary>
public sealed class ManageModel(PaConnectDbContext db, AlertLinks links, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AlertForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public JobAlert Alert { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Frequency = Alert.Frequency;
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Alert.ConfirmIt(By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert is on. We will write to you when there are new jobs.");
        return Redirect(Links.Alerts.Manage(Token!));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AlertForm.Rules(isStranger: false)))
        {
            return this.Rejected();
        }

        Alert.ChangeIt(Form.Frequency!.Value, await db.ToldUpToAsync(), By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert is changed.");
        return Redirect(Links.Alerts.Manage(Token!));
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Alert.StopIt(By, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your alert has ended. We will not write again.");
        return Redirect(Links.Alerts.Manage(Token!));
    }

    private Actor By => new(Role.Subscriber, Alert.AccountId);

    private async Task<bool> LoadAsync()
    {
        var id = links.Read(Token);
        var alert = await db.JobAlerts.SingleOrDefaultAsync(alert => alert.Id == id);
        Alert = alert!;
        return alert is not null;
    }
}

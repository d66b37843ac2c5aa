using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Account.Decisions;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages;

/// <summary>Opening the link changes nothing, because mail scanners open links too; sending the form uses it up.</summary>
[EnableRateLimiting(Limits.Reporting)]
public sealed class ReportedAppealModel(PaConnectDbContext db, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AppealForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? Token { get; set; }

    public bool CanAppeal => Report is not null;

    private Report? Report { get; set; }

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (Report is not { } report || !this.Accepts(Form, new AppealForm.Rules()))
        {
            return this.Rejected();
        }

        await db.AppealAsync(report, Form.Words!, clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Your appeal is sent. Somebody else will look at it again, and we will write to you.");
        return Redirect(Links.Home);
    }

    private async Task LoadAsync() => Report = await db.WithTokenAsync(Token, clock.GetUtcNow());
}

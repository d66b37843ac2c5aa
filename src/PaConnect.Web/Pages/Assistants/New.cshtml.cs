using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public NameForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string? ReturnTo { get; set; }

    /// <summary>Whether they came to apply for a job. Their profile can wait then.</summary>
    public bool IsToApply => Links.Applications.IsToApply(ReturnTo);

    public async Task<IActionResult> OnGetAsync() =>
        await user.OwnAssistant.AnyAsync() ? Redirect(Links.Assistants.Home) : Page();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!this.Accepts(Form, new NameForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        var assistant = PersonalAssistant.Begin(
            user.AccountId, Form.FirstName!, Form.Surname!, Form.BornOn.Date!.Value, clock.Today());
        db.Add(assistant);
        db.Add(AssistantProfile.Begin(assistant, user.AsAssistant(), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say(IsToApply ? "Saved. Now write your letter." : "Saved. Now tell employers about the work you would like.");
        return this.RedirectBack(ReturnTo, Links.Assistants.Profile);
    }
}

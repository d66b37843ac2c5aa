using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class AcceptModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public AcceptForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form.Seen = db.Seen(Hire.Application);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        db.Expect(Hire.Application, Form.Seen);
        Hire.Application.Accept(user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("You said yes. The employer now writes the contract.");
        return Redirect(Links.Applications.Application(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        Form.Seen = db.Seen(Hire.Application);
        ModelState.Remove("Form.Seen");
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatAreOf(user), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        return true;
    }
}

public sealed class AcceptForm
{
    public uint Seen { get; set; }
}

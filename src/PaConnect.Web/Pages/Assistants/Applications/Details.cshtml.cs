using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Applications;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Hiring;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public MessageForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public Hire Hire { get; private set; } = null!;

    public Application Application => Hire.Application;

    public IReadOnlyList<ThreadLine> Thread { get; private set; } = [];

    public Id<Contract>? Contract { get; private set; }

    /// <summary>Whether the employer wrote something private that this PA may read by now.</summary>
    public bool HasPrivateNote { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostMessageAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new MessageForm.Rules()))
        {
            return this.Rejected();
        }

        if (Form.MustBeAskedAbout(Application))
        {
            ModelState.AddModelError("Form.Text", Form.Warning);
            return this.Rejected();
        }

        db.Add(Application.Write(Form.Text!, user.AsAssistant(), clock.GetUtcNow(), Form.NewId));
        await db.SaveChangesAsync();

        this.Say("Your message is sent.");
        return Redirect(Links.Applications.Application(Id));
    }

    public Task ShowWhatIsThereAsync() => LoadAsync();

    private async Task<bool> LoadAsync()
    {
        if (await db.FindHireAsync(db.Applications.ThatAreOf(user), Id) is not { } hire)
        {
            return false;
        }

        Hire = hire;
        Thread = await db.ReadThreadAsync(hire, Role.Assistant);
        HasPrivateNote = await db.MayReadPrivateNoteAsync(Application)
            && await db.PrivateNotes.AnyAsync(note => note.AdvertId == Application.AdvertId && note.Sealed != "");
        Contract = await db.Contracts.ThatAreOf(user).ThatWereOffered()
            .Where(contract => contract.ApplicationId == Id)
            .OrderByDescending(contract => contract.StartedAt)
            .Select(contract => (Id<Contract>?)contract.Id).FirstOrDefaultAsync();
        return true;
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Applications;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Applications;

public sealed class PrivateModel(PaConnectDbContext db, CurrentUser user, PrivateNotes notes) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Application> Id { get; set; }

    public string Text { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        var application = await db.Applications.ThatAreOf(user).AsNoTracking().SingleOrDefaultAsync(a => a.Id == Id);
        if (application is null || !await db.MayReadPrivateNoteAsync(application))
        {
            return NotFound();
        }

        var note = await db.PrivateNotes.SingleOrDefaultAsync(one => one.AdvertId == application.AdvertId);
        if (await notes.OpenAsync(note, user.AsAssistant()) is not { } text)
        {
            return NotFound();
        }

        Text = text;
        return Page();
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public SettingsShown Shown { get; private set; } = null!;

    public IReadOnlyList<PresetText> Texts { get; private set; } = [];

    public IReadOnlyList<SettingsChange> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        var found = await db.Organisations.AsNoTracking()
            .SingleOrDefaultAsync(o => o.Id == Id && user.LedOrganisations.Contains(o.Id));
        if (found is null)
        {
            return NotFound();
        }

        Shown = await SettingsShown.OfAsync(db, found);
        Texts = await db.PresetTexts.AsNoTracking().Where(text => text.OrganisationId == Id).OrderBy(text => text.Title)
            .Take(PresetText.MostPerOrganisation).ToListAsync();
        History = await db.SettingsHistoryAsync(Id);
        return Page();
    }
}

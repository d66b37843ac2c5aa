using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

public sealed class IndexModel(PaConnectDbContext db, CurrentUser user) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public IReadOnlyList<SafeguardingContact> Contacts { get; private set; } = [];

    public IReadOnlyList<string> Missing { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await user.LedOrganisations.ContainsAsync(Id))
        {
            return NotFound();
        }

        Contacts = await db.SafeguardingContacts.AsNoTracking().Where(contact => contact.OrganisationId == Id)
            .OrderBy(contact => contact.Council).Take(SafeguardingContact.MostPerOrganisation).ToListAsync();
        Missing = [.. (await db.CouncilsOfAsync(Id)).Except(Contacts.Select(contact => contact.Council), StringComparer.OrdinalIgnoreCase)];
        return Page();
    }
}

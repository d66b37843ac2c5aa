using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

public sealed class NewModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public IReadOnlyList<string> Councils { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ContactForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        Rule.Require(
            await db.SafeguardingContacts.CountAsync(contact => contact.OrganisationId == Id) < SafeguardingContact.MostPerOrganisation,
            $"You have {SafeguardingContact.MostPerOrganisation} contacts already. Remove one first.");
        db.Add(SafeguardingContact.Begin(Id, Form.ToDetails(), user.AsModerator(Id), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say("Added.");
        return Redirect(Links.Moderation.SettingsContacts(Id));
    }

    private async Task<bool> LoadAsync()
    {
        if (!await user.LedOrganisations.ContainsAsync(Id))
        {
            return false;
        }

        Councils = await db.CouncilsOfAsync(Id);
        return true;
    }
}

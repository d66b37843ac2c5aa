using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings.Contacts;

public sealed class EditModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public ContactForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<SafeguardingContact> Id { get; set; }

    public SafeguardingContact Contact { get; private set; } = null!;

    public SafeguardingContact? WhatIsThere { get; private set; }

    public IReadOnlyList<string> Councils { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = ContactForm.From(Contact, db.Seen(Contact));
        return Page();
    }

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

        db.Expect(Contact, Form.Seen);
        Contact.Revise(Form.ToDetails(), user.AsModerator(Contact.OrganisationId), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Moderation.SettingsContacts(Contact.OrganisationId));
    }

    public async Task ShowWhatIsThereAsync()
    {
        if (await LoadAsync())
        {
            WhatIsThere = Contact;
            Form.Seen = db.Seen(Contact);
            ModelState.Remove("Form.Seen");
        }
    }

    private async Task<bool> LoadAsync()
    {
        if (await db.LedContactAsync(user, Id) is not { } contact)
        {
            return false;
        }

        (Contact, Councils) = (contact, await db.CouncilsOfAsync(contact.OrganisationId));
        return true;
    }
}

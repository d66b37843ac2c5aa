using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

public sealed class NameModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
{
    [BindProperty]
    public NameForm Form { get; set; } = new();

    public PersonalAssistant? WhatIsThere { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await user.OwnAssistant.AnyAsync())
        {
            return NotFound();
        }

        var assistant = await db.OwnAssistantAsync(user);
        Form = NameForm.From(assistant, db.Seen(assistant));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new NameForm.Rules(clock.Today())))
        {
            return this.Rejected();
        }

        var assistant = await db.OwnAssistantAsync(user);
        db.Expect(assistant, Form.Seen);
        assistant.Rename(Form.FirstName!, Form.Surname!, Form.BornOn.Date!.Value, clock.Today());
        profile.ShowAs(assistant);
        await db.SaveChangesAsync();

        this.Say(profile.KeepsOldName
            ? "Saved. To show your new name, send your profile to be checked. Until then employers see the old one."
            : "Saved.");
        return Redirect(Links.Assistants.Profile);
    }

    public async Task ShowWhatIsThereAsync()
    {
        WhatIsThere = await db.OwnAssistantAsync(user);
        Form.Seen = db.Seen(WhatIsThere);
        ModelState.Remove("Form.Seen");
    }
}

using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants.Profile;

/// <summary>A form for one part of a profile.</summary>
public abstract class SectionForm
{
    public uint Seen { get; set; }
}

/// <summary>
/// One part of a profile as a page: read from the draft, saved to the draft. They differ in their form and their questions, and in
/// nothing else.
/// </summary>
public abstract class SectionPage<TForm>(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
    where TForm : SectionForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    public abstract ProfileSection Section { get; }

    /// <summary>After another save came first: what that one said in this part.</summary>
    public IReadOnlyList<ProfileAnswer>? WhatIsThere { get; private set; }

    protected DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        Show(profile.Details);
        Form = Read(profile.Details);
        Form.Seen = db.Seen(profile);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await db.OwnProfileAsync(user) is not { } profile)
        {
            return NotFound();
        }

        Show(profile.Details);
        if (!this.Accepts(Form, Rules()) || await WriteAsync(profile.Details) is not { } details)
        {
            return this.Rejected();
        }

        db.Expect(profile, Form.Seen);
        Save(profile, details, user.AsAssistant(), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Assistants.Profile);
    }

    public async Task ShowWhatIsThereAsync()
    {
        var profile = (await db.OwnProfileAsync(user))!;
        Show(profile.Details);
        WhatIsThere = [.. ProfileAnswers.Of(profile.Details, Today).Where(answer => answer.Section == Section)];
        Form.Seen = db.Seen(profile);
        ModelState.Remove("Form.Seen");
    }

    protected abstract TForm Read(AssistantProfileDetails details);

    protected abstract AbstractValidator<TForm> Rules();

    protected virtual void Save(AssistantProfile profile, AssistantProfileDetails details, Actor by, DateTimeOffset now) =>
        profile.Revise(details, now);

    /// <summary>What the page shows beside its form.</summary>
    protected virtual void Show(AssistantProfileDetails details) { }

    protected virtual AssistantProfileDetails Write(AssistantProfileDetails details) => details;

    /// <summary>Null where what was typed cannot be used after all; the reason is then beside its field.</summary>
    protected virtual Task<AssistantProfileDetails?> WriteAsync(AssistantProfileDetails details) =>
        Task.FromResult<AssistantProfileDetails?>(Write(details));
}

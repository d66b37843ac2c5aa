using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Faults;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

/// <summary>
/// A page on which a team lead changes one part of how their organisation works. An organisation that they do not lead is not found.
/// </summary>
public abstract class SettingsPage<TForm>(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel, IShowWhatIsThere
    where TForm : SettingsForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>What somebody else saved meanwhile.</summary>
    public SettingsShown? WhatIsThere { get; private set; }

    protected PaConnectDbContext Db { get; } = db;

    protected DateOnly Today => clock.Today();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        Form = Read(Organisation);
        Form.Seen = Db.Seen(Organisation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, Rules()))
        {
            return this.Rejected();
        }

        Db.Expect(Organisation, Form.Seen);
        await ChangeAsync(user.AsModerator(Id), clock.GetUtcNow());
        await Db.SaveChangesAsync();

        this.Say("Saved.");
        return Redirect(Links.Moderation.SettingsOf(Id));
    }

    public async Task ShowWhatIsThereAsync()
    {
        await LoadAsync();
        WhatIsThere = await SettingsShown.OfAsync(Db, Organisation);
        Form.Seen = Db.Seen(Organisation);
        ModelState.Remove("Form.Seen");
    }

    protected abstract TForm Read(Organisation organisation);

    protected abstract AbstractValidator<TForm> Rules();

    protected abstract Task ChangeAsync(Actor by, DateTimeOffset now);

    /// <summary>What else the page shows.</summary>
    protected virtual Task LoadMoreAsync() => Task.CompletedTask;

    private async Task<bool> LoadAsync()
    {
        if (await Db.Organisations.SingleOrDefaultAsync(o => o.Id == Id && user.LedOrganisations.Contains(o.Id)) is not { } found)
        {
            return false;
        }

        Organisation = found;
        await LoadMoreAsync();
        return true;
    }
}

public abstract class SettingsForm
{
    public uint Seen { get; set; }
}

/// <summary>The settings of an organisation, with the names of those it has appointed.</summary>
public sealed record SettingsShown(
    Organisation Organisation, string? Partner, string? SafeguardingLead, IReadOnlyList<string> Councils)
{
    public static async Task<SettingsShown> OfAsync(PaConnectDbContext db, Organisation organisation)
    {
        var lead = organisation.SafeguardingLeadId?.Value;
        return new SettingsShown(
            organisation,
            await db.Organisations.Where(o => o.Id == organisation.PartnerId).Select(o => o.Name).SingleOrDefaultAsync(),
            await db.Users.Where(account => account.Id == lead).Select(account => account.Email).SingleOrDefaultAsync(),
            await db.SafeguardingContacts.Where(contact => contact.OrganisationId == organisation.Id)
                .OrderBy(contact => contact.Council).Select(contact => contact.Council)
                .Take(SafeguardingContact.MostPerOrganisation).ToListAsync());
    }
}

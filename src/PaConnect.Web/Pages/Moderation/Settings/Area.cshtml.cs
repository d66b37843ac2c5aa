using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Settings;

/// <summary>A team lead sees their area, and asks the administrators for another.</summary>
public sealed class AreaModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public AreaForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public Id<Organisation> Id { get; set; }

    public Organisation Organisation { get; private set; } = null!;

    /// <summary>What was asked last; null where nothing ever was.</summary>
    public AreaRequest? Last { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new AreaForm.Rules(await LedByOthersAsync())))
        {
            return this.Rejected();
        }

        db.Add(AreaRequest.Ask(Organisation, Form.ToChange(), Form.Why!, user.AsModerator(Id), clock.GetUtcNow()));
        await db.SaveChangesAsync();

        this.Say("The administrators are told. We write to you when they have decided.");
        return Redirect(Links.Moderation.SettingsArea(Id));
    }

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        if (!await LoadAsync() || Last is null)
        {
            return NotFound();
        }

        Last.Withdraw(user.AsModerator(Id), clock.GetUtcNow());
        await db.SaveChangesAsync();

        this.Say("Withdrawn.");
        return Redirect(Links.Moderation.SettingsArea(Id));
    }

    private async Task<bool> LoadAsync()
    {
        var found = await db.Organisations.Include(o => o.Area)
            .SingleOrDefaultAsync(o => o.Id == Id && !o.IsPlatform && user.LedOrganisations.Contains(o.Id));
        if (found is null)
        {
            return false;
        }

        Organisation = found;
        Last = await db.AreaRequests.Where(request => request.OrganisationId == Id)
            .OrderByDescending(request => request.AskedAt).ThenByDescending(request => request.Id).FirstOrDefaultAsync();
        return true;
    }

    private async Task<IReadOnlyDictionary<District, string>> LedByOthersAsync()
    {
        var asked = TypedDistricts.Split(Form.Lead).Take(AreaRequest.MostDistricts)
            .Select(code => District.TryParse(code, out var district) ? district : default).Distinct().ToList();
        return await db.AreaDistricts
            .Where(area => area.OrganisationId != Id && area.Part == AreaPart.Lead && asked.Contains(area.District))
            .Join(db.Organisations, area => area.OrganisationId, o => o.Id, (area, o) => new { area.District, o.Name })
            .ToDictionaryAsync(led => led.District, led => led.Name);
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public RegisterEntry Entry { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<AssistantProfile> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<AssistantProfile> id)
    {
        if (!await LoadAsync(id))
        {
            return NotFound();
        }

        if (!this.Accepts(Form, new ReportForm.Rules(isStranger: false)))
        {
            return this.Rejected();
        }

        await db.ReportAsync(
            CaseKind.AssistantProfile,
            id.Value,
            Entry.District,
            Form.ToContent(VersionLines.Copy(VersionLines.Of(Entry.Details))),
            Form.ToReporter(user.AccountId),
            clock.GetUtcNow());
        return Redirect(Links.Reports.Sent);
    }

    private async Task<bool> LoadAsync(Id<AssistantProfile> id)
    {
        var entry = await db.InAreaOf(user.Organisations).AsNoTracking().SingleOrDefaultAsync(entry => entry.ProfileId == id);
        if (entry is null)
        {
            return false;
        }

        Entry = entry;
        Organisation = await db.Organisations.AsNoTracking().ThatLeadsAsync(entry.District);
        return true;
    }
}

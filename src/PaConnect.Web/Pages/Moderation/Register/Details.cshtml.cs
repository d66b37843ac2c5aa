using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register;

public sealed class DetailsModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : ReportPage(db, user, clock)
{
    [BindProperty(SupportsGet = true)]
    public Id<AssistantProfile> Id { get; set; }

    public RegisterEntry Entry { get; private set; } = null!;

    protected override async Task<ReportedThing?> FindAsync()
    {
        var entry = await Db.InAreaOf(Reader.Organisations).AsNoTracking().SingleOrDefaultAsync(entry => entry.ProfileId == Id);
        if (entry is null)
        {
            return null;
        }

        Entry = entry;
        return new ReportedThing(CaseKind.AssistantProfile, Id.Value, entry.District, VersionLines.CopyOf(entry.Details));
    }
}

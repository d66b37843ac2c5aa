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

    /// <summary>What any organisation stands by today.</summary>
    public IReadOnlyList<SeenLine> Seen { get; private set; } = [];

    /// <summary>Nobody records anything about themselves.</summary>
    public bool MayRecord { get; private set; }

    protected override async Task<ReportedThing?> FindAsync()
    {
        var entry = await Db.InAreaOf(Reader.Organisations).AsNoTracking().SingleOrDefaultAsync(entry => entry.ProfileId == Id);
        if (entry is null)
        {
            return null;
        }

        Entry = entry;
        Seen = await Db.SeenLinesAsync(entry.AssistantId, Clock.Today());
        MayRecord = !await Reader.OwnAssistant.ContainsAsync(entry.AssistantId);
        return new ReportedThing(CaseKind.AssistantProfile, Id.Value, entry.District, VersionLines.CopyOf(entry.Details));
    }
}

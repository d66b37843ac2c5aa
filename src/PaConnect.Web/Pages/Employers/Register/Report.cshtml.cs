using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Employers;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Pages.Moderation.Cases;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register;

public sealed class ReportModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : ReportPage(db, user, clock)
{
    [BindProperty(SupportsGet = true)]
    public Id<AssistantProfile> Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Id<Employer> For { get; set; }

    public string ShownName { get; private set; } = "";

    /// <summary>A profile on show that this employer may read, or did read before: no PA can stop a report by blocking.</summary>
    protected override async Task<ReportedThing?> FindAsync()
    {
        if (!await Db.Employers.ThatMay(Reader, Scopes.SearchRegister).AnyAsync(employer => employer.Id == For))
        {
            return null;
        }

        var readable = await Db.MaySeeRegisterAsync(For, Clock.Today())
            ? await (await Db.RegisterForAsync(For)).SingleOrDefaultAsync(entry => entry.ProfileId == Id)
            : null;
        var entry = readable ?? await Db.RegisterEntries.AsNoTracking().SingleOrDefaultAsync(entry =>
            entry.ProfileId == Id && Db.RegisterViews.Any(view => view.EmployerId == For && view.ProfileId == Id));
        if (entry is null)
        {
            return null;
        }

        ShownName = entry.ShownName;
        return new ReportedThing(CaseKind.AssistantProfile, Id.Value, entry.District, VersionLines.CopyOf(entry.Details));
    }
}

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

    protected override async Task<ReportedThing?> FindAsync()
    {
        var mayLook = await Db.Employers.ThatMay(Reader, Scopes.SearchRegister).AnyAsync(employer => employer.Id == For)
            && await Db.MaySeeRegisterAsync(For, Clock.Today());
        var entry = await (await Db.RegisterForAsync(For)).SingleOrDefaultAsync(entry => entry.ProfileId == Id);
        if (!mayLook || entry is null)
        {
            return null;
        }

        ShownName = entry.ShownName;
        return new ReportedThing(CaseKind.AssistantProfile, Id.Value, entry.District, VersionLines.CopyOf(entry.Details));
    }
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Messages;

/// <summary>Either side of an application may report what the other side wrote.</summary>
public sealed class ReportModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : ReportPage(db, user, clock)
{
    [BindProperty(SupportsGet = true)]
    public Id<Message> Id { get; set; }

    public string Text { get; private set; } = "";

    protected override async Task<ReportedThing?> FindAsync()
    {
        var employers = Reader.EmployersFor(Scopes.Hire);
        var assistants = Reader.OwnAssistant;
        var found = await (
            from message in Db.Messages.AsNoTracking()
            join application in Db.Applications on message.ApplicationId equals application.Id
            where message.Id == Id && message.SentBy != Reader.AccountId && message.HiddenAt == null
                && (employers.Contains(application.EmployerId) || assistants.Contains(application.AssistantId))
            join employer in Db.Employers on application.EmployerId equals employer.Id
            select new { message.Text, employer.Locality }).SingleOrDefaultAsync();
        if (found is null)
        {
            return null;
        }

        Text = found.Text;
        return new ReportedThing(CaseKind.Message, Id.Value, found.Locality.District, found.Text);
    }
}

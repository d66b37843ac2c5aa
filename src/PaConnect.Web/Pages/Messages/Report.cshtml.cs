using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Moderation;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Messages;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.Places;
using PaConnect.Web.Forms;
using PaConnect.Web.Pages.Shared.Reports;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Messages;

/// <summary>Either side of an application may report what the other side wrote.</summary>
[EnableRateLimiting(Limits.Reporting)]
public sealed class ReportModel(PaConnectDbContext db, CurrentUser user, TimeProvider clock) : PageModel
{
    private District _district;

    [BindProperty]
    public ReportForm Form { get; set; } = new();

    public Message Message { get; private set; } = null!;

    public Organisation Organisation { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Id<Message> id) => await LoadAsync(id) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Id<Message> id)
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
            CaseKind.Message,
            id.Value,
            _district,
            Form.ToContent(Message.Text),
            Form.ToReporter(user.AccountId),
            clock.GetUtcNow());
        return Redirect(Links.Reports.Sent);
    }

    private async Task<bool> LoadAsync(Id<Message> id)
    {
        var employers = user.EmployersFor(Scopes.Hire);
        var assistants = user.OwnAssistant;
        var found = await (
            from message in db.Messages.AsNoTracking()
            join application in db.Applications on message.ApplicationId equals application.Id
            where message.Id == id && message.SentBy != user.AccountId && message.HiddenAt == null
                && (employers.Contains(application.EmployerId) || assistants.Contains(application.AssistantId))
            join employer in db.Employers on application.EmployerId equals employer.Id
            select new { Message = message, employer.Locality }).SingleOrDefaultAsync();
        if (found is null)
        {
            return false;
        }

        (Message, _district) = (found.Message, found.Locality.District);
        Organisation = await db.Organisations.AsNoTracking().ThatLeadsAsync(_district);
        return true;
    }
}

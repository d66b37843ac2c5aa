using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Cases;

/// <summary>Tells the moderators that a case waits. It names nobody.</summary>
internal sealed class OpenedMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["ReviewCase opened", "ReviewCase passed on"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<ReviewCase>(mail.SubjectId);
        var opened = await db.ReviewCases.AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellation);
        return opened is not { State: CaseState.Waiting } ? null : new MailText(
            "A case is waiting",
            $"""
            Hello,

            A case is waiting for your organisation. Please decide it by {London.At(opened.DueAt):d MMMM yyyy, HH:mm}.

            {settings.Value.PublicUrl}{Links.Moderation.Case(id)}

            PaConnect
            """);
    }
}

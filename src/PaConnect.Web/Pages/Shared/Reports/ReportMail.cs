using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Reports;

/// <summary>Tells whoever reported a thing whether something was done. The subject does not say what it is about.</summary>
internal sealed class ReportMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["Report closed"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Report>(mail.SubjectId);
        var report = await db.Reports.AsNoTracking().SingleOrDefaultAsync(report => report.Id == id, cancellation);
        if (report is null)
        {
            return null;
        }

        var decided = await db.ReviewCases.AsNoTracking().SingleAsync(c => c.Id == report.CaseId, cancellation);
        return new MailText(
            "About what you told us",
            $"""
            Hello,

            {(decided.Decision?.Outcome is null or Outcome.NoAction
                ? "Thank you for telling us. A moderator has looked at it, and found nothing that we must act on."
                : "Thank you for telling us. A moderator has looked at it, and we have acted on it.")}
            {HowToAppeal(report, decided)}
            PaConnect
            """,
            report.Email);
    }

    private string HowToAppeal(Report report, ReviewCase decided) =>
        report.ReporterId is not null && decided.Decision?.Outcome == Outcome.NoAction
            ? $"""

            Do you think that this is wrong? You can ask for somebody else to look at it again:

            {settings.Value.PublicUrl}{Links.Account.Decision(decided.Id)}

            """
            : "";
}

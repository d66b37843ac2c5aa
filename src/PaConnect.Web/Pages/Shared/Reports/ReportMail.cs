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
internal sealed class ReportMail(PaConnectDbContext db, IOptions<SiteSettings> settings, TimeProvider clock) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["Report closed"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Report>(mail.SubjectId);
        var report = await db.Reports.SingleOrDefaultAsync(report => report.Id == id, cancellation);
        if (report is null || report is { ReporterId: null, Email: null })
        {
            return null;
        }

        var decided = await db.ReviewCases.AsNoTracking().SingleAsync(c => c.Id == report.CaseId, cancellation);
        var appeal = await LinkToAppealAsync(report, decided, cancellation);
        return new MailText(
            "About what you told us",
            $"""
            Hello,

            {(decided.Decision?.Outcome is null or Outcome.NoAction
                ? "Thank you for telling us. A moderator has looked at it, and found nothing that we must act on."
                : "Thank you for telling us. A moderator has looked at it, and we have acted on it.")}
            {HowToAppeal(appeal)}
            PaConnect
            """,
            report.Email);
    }

    /// <summary>
    /// A stranger's link holds a token that is made when the mail is sent, so that it lies nowhere before; its hash is saved before it
    /// goes out.
    /// </summary>
    private async Task<string?> LinkToAppealAsync(Report report, ReviewCase decided, CancellationToken cancellation)
    {
        if (!decided.CanBeAppealed(byAuthor: false, clock.GetUtcNow()))
        {
            return null;
        }

        if (report.ReporterId is not null)
        {
            return Links.Account.Decision(decided.Id);
        }

        var token = report.MakeToken();
        await db.SaveChangesAsync(cancellation);
        return Links.Reports.Appeal(token);
    }

    private string HowToAppeal(string? link) => link is null
        ? ""
        : $"""

        Do you think that this is wrong? You can ask for somebody else to look at it again:

        {settings.Value.PublicUrl}{link}

        """;
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.JobAdverts;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Jobs.Alerts;

/// <summary>The three mails of an alert: the link to confirm it, the new jobs, and once a year whether it is still wanted.</summary>
internal sealed class JobAlertMail(PaConnectDbContext db, AlertLinks links, IOptions<SiteSettings> settings, TimeProvider clock)
    : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["JobAlert begun", "JobAlert Ask", JobAlertDigest.MailKind];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<JobAlert>(mail.SubjectId);
        var alert = await db.JobAlerts.AsNoTracking().SingleOrDefaultAsync(alert => alert.Id == id, cancellation);
        return (alert, mail.Kind) switch
        {
            (null or { State: JobAlertState.Ended }, _) => null,
            ({ State: JobAlertState.Unconfirmed }, "JobAlert begun") => ToConfirm(alert),
            (_, "JobAlert Ask") => ToAsk(alert),
            (_, JobAlertDigest.MailKind) => await OfJobsAsync(alert, mail.Version!.Value, cancellation),
            _ => null,
        };
    }

    private MailText ToConfirm(JobAlert alert) => new(
        "Start your job alert",
        $"""
        Hello,

        Somebody, we hope you, asked us to write to you about new jobs like this:

        {alert.InWords}

        Open this link and press the button to start:

        {settings.Value.PublicUrl}{Links.Alerts.Manage(links.TokenOf(alert.Id))}

        If it was not you, do nothing. We forget your address after {JobAlert.DaysToConfirm} days.

        PaConnect
        """,
        alert.Email);

    private MailText ToAsk(JobAlert alert) => new(
        "Do you still want your job alert?",
        $"""
        Hello,

        A year ago you asked us to write to you about new jobs like this:

        {alert.InWords}

        Do you still want that? Open this link and press the button:

        {settings.Value.PublicUrl}{Links.Alerts.Manage(links.TokenOf(alert.Id))}

        If you do nothing, the alert ends in {AlertTimes.DaysToAnswer} days.

        PaConnect
        """,
        alert.Email,
        StopAt(alert));

    private async Task<MailText?> OfJobsAsync(JobAlert alert, int number, CancellationToken cancellation)
    {
        var digest = await db.JobAlertDigests.AsNoTracking()
            .SingleOrDefaultAsync(digest => digest.AlertId == alert.Id && digest.Number == number, cancellation);
        var ids = (digest?.AdvertIds ?? []).Select(id => new Id<JobAdvert>(id)).ToList();
        // They may have been kept apart from an employer since the mail was queued.
        var apart = alert.AccountId is { } account ? await db.EmployersApartFromAsync(account) : [];
        var jobs = await db.JobListings.NotBlocked(db, apart).AsNoTracking().OpenOn(clock.Today())
            .Where(listing => ids.Contains(listing.AdvertId)).ToListAsync(cancellation);
        if (jobs.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder();
        foreach (var job in jobs.OrderBy(job => ids.IndexOf(job.AdvertId)))
        {
            text.AppendLine($"{job.Title}, {job.PlaceName} ({job.District})");
            text.AppendLine($"{settings.Value.PublicUrl}{Links.Jobs.Job(job.Reference)}").AppendLine();
        }

        return new MailText(
            jobs.Count == 1 ? "A new PA job" : $"{jobs.Count} new PA jobs",
            $"""
            Hello,

            {(jobs.Count == 1 ? "There is a new job" : "There are new jobs")} like this: {alert.InWords}

            {text.ToString().TrimEnd()}

            Change or stop this alert:
            {settings.Value.PublicUrl}{Links.Alerts.Manage(links.TokenOf(alert.Id))}

            PaConnect
            """,
            alert.Email,
            StopAt(alert));
    }

    private string StopAt(JobAlert alert) => settings.Value.PublicUrl + Links.Alerts.Stop(links.TokenOf(alert.Id));
}

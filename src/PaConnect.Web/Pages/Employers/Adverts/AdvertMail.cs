using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

/// <summary>Tells the people who applied what became of the advert.</summary>
internal sealed class AdvertMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Pause = $"{nameof(JobAdvert)} {nameof(JobAdvertVerb.Pause)}";
    private const string Resume = $"{nameof(JobAdvert)} {nameof(JobAdvertVerb.Resume)}";
    private const string Fill = $"{nameof(JobAdvert)} {nameof(JobAdvertVerb.Fill)}";
    private const string Close = $"{nameof(JobAdvert)} {nameof(JobAdvertVerb.Close)}";

    public IReadOnlyCollection<string> Kinds => [Pause, Resume, Fill, Close];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<JobAdvert>(mail.SubjectId);
        var advert = await db.JobAdverts.AsNoTracking().SingleOrDefaultAsync(advert => advert.Id == id, cancellation);
        if (advert?.Shown?.Details.Role.Title is not { } title)
        {
            return null;
        }

        return new MailText(
            "News about a job you applied for",
            $"""
            Hello,

            You applied for this job on PaConnect:
            {title}

            {NewsOf(mail.Kind)}

            You can see your applications here:

            {settings.Value.PublicUrl}{Links.Assistants.Home}

            PaConnect
            """);
    }

    private static string NewsOf(string kind) => kind switch
    {
        Pause => "The employer has paused the advert for now. Your application stays, and you need not do anything.",
        Resume => "The advert is open again. Your application is still there, and you need not do anything.",
        Fill => "The job is not open any more, because the employer has found a PA. Thank you for the time you gave to it.",
        Close => "The employer has closed the advert. It says nothing about you. Thank you for the time you gave to it.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This template does not write that mail."),
    };
}

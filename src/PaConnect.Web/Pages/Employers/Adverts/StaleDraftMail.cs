using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

/// <summary>Warns that a draft nobody touches will be removed, and says when. Not needed any more once it was changed.</summary>
internal sealed class StaleDraftMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds => [$"{nameof(JobAdvert)} {JobAdvert.Warned}"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<JobAdvert>(mail.SubjectId);
        var advert = await db.JobAdverts.AsNoTracking().SingleOrDefaultAsync(advert => advert.Id == id, cancellation);
        if (advert?.RemovedOn is not { } removedOn)
        {
            return null;
        }

        return new MailText(
            "About a draft of yours",
            $"""
            Hello,

            You began an advert on PaConnect and have not changed it for a while:
            {advert.Details.Role.Title ?? "An advert without a title yet"}

            We will delete it on {removedOn:d MMMM yyyy}. To keep it, open it and press "Keep this draft", or change it:

            {settings.Value.PublicUrl}{Links.Employers.Advert(advert.Id)}

            If you do not need it any more, you do not have to do anything.

            PaConnect
            """);
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Adverts;

/// <summary>Tells the people who applied what became of the advert, and its author that it has run out.</summary>
internal sealed class AdvertMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Improve = $"{nameof(JobAdvert)} {nameof(ListingVerb.Improve)}";
    private const string Passed = $"{nameof(JobAdvert)} {ListingHistory.Passed}";
    private const string Pause = $"{nameof(JobAdvert)} {nameof(ListingVerb.Pause)}";
    private const string Resume = $"{nameof(JobAdvert)} {nameof(ListingVerb.Resume)}";
    private const string Fill = $"{nameof(JobAdvert)} {nameof(ListingVerb.Fill)}";
    private const string Close = $"{nameof(JobAdvert)} {nameof(ListingVerb.Close)}";

    private const string Hold = $"{nameof(JobAdvert)} {nameof(ListingVerb.Hold)}";
    private const string Release = $"{nameof(JobAdvert)} {nameof(ListingVerb.Release)}";
    private const string HoldForSanction = $"{nameof(JobAdvert)} {nameof(ListingVerb.HoldForSanction)}";
    private const string EndSanctionHold = $"{nameof(JobAdvert)} {nameof(ListingVerb.EndSanctionHold)}";
    private const string TakeDown = $"{nameof(JobAdvert)} {nameof(ListingVerb.TakeDown)}";
    private const string Expire = $"{nameof(JobAdvert)} {nameof(ListingVerb.Expire)}";

    public IReadOnlyCollection<string> Kinds =>
        [Improve, Passed, Pause, Resume, Hold, Release, HoldForSanction, EndSanctionHold, TakeDown, Fill, Close, Expire];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<JobAdvert>(mail.SubjectId);
        var advert = await db.JobAdverts.AsNoTracking().SingleOrDefaultAsync(advert => advert.Id == id, cancellation);
        if (advert?.Shown?.Details.Role.Title is not { } title)
        {
            return null;
        }

        if (mail.Kind == Expire && await IsOwnAsync(advert, mail.ToAccountId, cancellation))
        {
            return ToAuthor(advert.Id, title);
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

    private MailText ToAuthor(Id<JobAdvert> id, string title) => new(
        "About your advert",
        $"""
        Hello,

        The closing date of your advert has passed, so it is not on show any more:
        {title}

        You can still answer the people who applied. You can also write a new advert that starts from this one:

        {settings.Value.PublicUrl}{Links.Employers.Advert(id)}

        PaConnect
        """);

    private Task<bool> IsOwnAsync(JobAdvert advert, Id<Domain.Common.Account>? account, CancellationToken cancellation) =>
        db.Authorities.AnyAsync(
            authority => authority.EmployerId == advert.EmployerId && authority.AccountId == account, cancellation);

    private static string NewsOf(string kind) => kind switch
    {
        Improve => "The last day to apply is later now, or the pay is higher. Your application stays, and you do not have to do anything.",
        Passed => "The employer has changed the tasks, the hours or the last day to apply. You may want to read the advert again.",
        Pause => "The employer has paused the advert for now. Your application stays, and you do not have to do anything.",
        Resume => "The advert is open again. Your application is still there, and you do not have to do anything.",
        Hold or HoldForSanction => "The advert is not on show at present. Your application stays, and you do not have to do anything.",
        Release or EndSanctionHold => "The advert is on show again. Your application is still there, and you do not have to do anything.",
        TakeDown => "The advert has been taken down. It says nothing about you. Thank you for the time you gave to it.",
        Expire => "The closing date has passed. Your application stays, and the employer can still answer you.",
        Fill => "The job is not open any more, because the employer has found a PA. Thank you for the time you gave to it.",
        Close => "The employer has closed the advert. It says nothing about you. Thank you for the time you gave to it.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This template does not write that mail."),
    };
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Alerts;
using PaConnect.Data.Mail;
using PaConnect.Data.Moderation;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Employers.Register.Alerts;

/// <summary>
/// The mails of an alert for new PAs: that there are some, once a year whether it is still wanted, and that it ended because the
/// register is shut. Nobody is named, nor is anything told of anybody: a mail may be read by others. Whoever may no longer search when
/// it is sent does not get it.
/// </summary>
internal sealed class RegisterAlertMail(PaConnectDbContext db, AlertLinks links, IOptions<SiteSettings> settings, TimeProvider clock)
    : IMailTemplate
{
    private const string Asked = $"RegisterAlert {nameof(RegisterAlertVerb.Ask)}";
    private const string Closed = $"RegisterAlert {nameof(RegisterAlertVerb.Close)}";

    public IReadOnlyCollection<string> Kinds { get; } = [RegisterAlertMatching.MailKind, Asked, Closed];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var (id, today) = (new Id<RegisterAlert>(mail.SubjectId), clock.Today());
        var alert = await db.RegisterAlerts.AsNoTracking().MaySearch(db, today).SingleOrDefaultAsync(alert => alert.Id == id, cancellation);
        if (alert is null || await db.Sanctions.SuspensionOfAsync(alert.AccountId, today) is not null)
        {
            return null;
        }

        return (alert.State, mail.Kind) switch
        {
            (RegisterAlertState.Active, RegisterAlertMatching.MailKind) =>
                await db.MaySeeRegisterAsync(alert.EmployerId, today) ? OfNew(alert) : null,
            (RegisterAlertState.Active, Asked) => ToAsk(alert),
            (RegisterAlertState.Ended, Closed) => OfTheEnd(alert),
            _ => null,
        };
    }

    private MailText OfNew(RegisterAlert alert) => new(
        "New PAs for your search",
        $"""
        Hello,

        There are new PAs on the register for this search:

        {alert.InWords}

        See them here, the newest first:
        {settings.Value.PublicUrl}{Links.Register.Search(alert.EmployerId, KeptSearch.NewestFirst(alert.Query))}

        Change or stop this alert:
        {settings.Value.PublicUrl}{Links.RegisterAlerts.Manage(alert.Id)}

        PaConnect
        """,
        StopAt: StopAt(alert));

    private MailText ToAsk(RegisterAlert alert) => new(
        "Do you still want your alert for new PAs?",
        $"""
        Hello,

        You asked us to write to you when there are new PAs for this search:

        {alert.InWords}

        Do you still want that? Open this link and press the button:

        {settings.Value.PublicUrl}{Links.RegisterAlerts.Manage(alert.Id)}

        If you do nothing, the alert ends in {AlertTimes.DaysToAnswer} days.

        PaConnect
        """,
        StopAt: StopAt(alert));

    private MailText OfTheEnd(RegisterAlert alert) => new(
        "Your alert for new PAs has ended",
        $"""
        Hello,

        You cannot see the register of PAs any more. So we have ended your alert for this search:

        {alert.InWords}

        The register opens again when a new advert of yours is approved, or when an organisation vouches for you. Then you can
        start a new alert:

        {settings.Value.PublicUrl}{Links.Register.Search(alert.EmployerId, alert.Query)}

        PaConnect
        """);

    private string StopAt(RegisterAlert alert) => settings.Value.PublicUrl + Links.RegisterAlerts.Stop(links.TokenOf(alert.Id));
}

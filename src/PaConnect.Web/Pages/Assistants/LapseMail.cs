using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Assistants;

/// <summary>Asks whether a PA still looks for work, and tells them when their profile was hidden.</summary>
internal sealed class LapseMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Warned = $"{nameof(AssistantProfile)} {AssistantProfile.WarnedOfLapse}";
    private const string Lapsed = $"{nameof(AssistantProfile)} {nameof(ListingVerb.Lapse)}";

    public IReadOnlyCollection<string> Kinds => [Warned, Lapsed];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<AssistantProfile>(mail.SubjectId);
        var profile = await db.AssistantProfiles.AsNoTracking().SingleOrDefaultAsync(profile => profile.Id == id, cancellation);
        return (mail.Kind, profile) switch
        {
            (Warned, { HiddenOn: { } hiddenOn }) => Asking(hiddenOn),
            (Lapsed, { State: AssistantProfileState.Lapsed }) => Telling,
            _ => null,
        };
    }

    private string Home => $"{settings.Value.PublicUrl}{Links.Assistants.Home}";

    private MailText Asking(DateOnly hiddenOn) => new(
        "Are you still looking for work?",
        $"""
        Hello,

        Employers can find your profile on PaConnect. We have not heard from you for a while.

        Are you still looking for work as a PA? Then sign in and press "I am still looking":

        {Home}

        If we do not hear from you, we will hide your profile on {hiddenOn:d MMMM yyyy}. Nothing is lost. You can show it again.

        PaConnect
        """);

    private MailText Telling => new(
        "Your profile is hidden",
        $"""
        Hello,

        We have not heard from you for {ProfileTimes.MonthsToLapse} months, so we have hidden your profile on PaConnect.
        Employers cannot find it now. Nothing in it is lost.

        If you look for work again, sign in and press "Show my profile again":

        {Home}

        PaConnect
        """);
}

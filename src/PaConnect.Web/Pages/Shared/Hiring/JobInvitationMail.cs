using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>Tells a PA that somebody invites them to apply, and the employer that they said no. Nobody is named.</summary>
internal sealed class JobInvitationMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Sent = "JobInvitation sent";

    public IReadOnlyCollection<string> Kinds { get; } = [Sent, $"JobInvitation {nameof(JobInvitationVerb.Decline)}"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<JobInvitation>(mail.SubjectId);
        if (await db.JobInvitations.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } invitation)
        {
            return null;
        }

        // Mail may wait a while, and meanwhile they may have answered, or one may have blocked the other.
        if (mail.Kind == Sent
            && (!invitation.CanBeAnswered || await db.AreApartAsync(invitation.EmployerId, invitation.AssistantId)))
        {
            return null;
        }

        var (subject, sentence, link) = mail.Kind == Sent
            ? ("An invitation to apply for a PA job",
                "An employer read your profile and would like you to apply for a job. You can apply, or say no, thank you.",
                Links.Assistants.Invitations)
            : ("An answer to your invitation on PaConnect",
                "A PA you invited has said no, thank you.",
                Links.Hiring.Applicants(invitation.AdvertId));
        return new MailText(
            subject,
            $"""
            Hello,

            {sentence}
            Read it here:

            {settings.Value.PublicUrl}{link}

            PaConnect
            """);
    }
}

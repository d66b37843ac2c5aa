using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account;

internal sealed class InvitationMail(PaConnectDbContext db, IOptions<SiteSettings> settings, TimeProvider clock) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["Invitation begun", "Invitation renewed", "Membership begun"];

    public Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation) => mail.Kind == "Membership begun"
        ? ToMemberAsync(new Id<Membership>(mail.SubjectId), cancellation)
        : ToInvitedAsync(new Id<Invitation>(mail.SubjectId), cancellation);

    private async Task<MailText?> ToInvitedAsync(Id<Invitation> id, CancellationToken cancellation)
    {
        var invitation = await db.Invitations.SingleOrDefaultAsync(i => i.Id == id, cancellation);
        if (invitation?.IsOpenAt(clock.GetUtcNow()) != true)
        {
            return null;
        }

        // The token is made when the mail is sent, so that it lies nowhere before; its hash is saved before it goes out.
        var token = invitation.MakeToken();
        await db.SaveChangesAsync(cancellation);
        return new MailText(
            "Your invitation to PaConnect",
            $"""
            Hello,

            {await NameOfAsync(invitation.OrganisationId, cancellation)} invites you to check adverts and profiles for them.
            Open this link, and press the button:

            {settings.Value.PublicUrl}{Links.Account.Invitation(token)}

            The link works once, until {London.At(invitation.ExpiresAt):d MMMM yyyy}.
            If you do not want this, you do not have to do anything.

            PaConnect
            """,
            invitation.Email);
    }

    private async Task<MailText?> ToMemberAsync(Id<Membership> id, CancellationToken cancellation)
    {
        var membership = await db.Memberships.SingleOrDefaultAsync(m => m.Id == id, cancellation);
        return membership is null ? null : new MailText(
            "Your invitation to PaConnect",
            $"""
            Hello,

            You can now check adverts and profiles for {await NameOfAsync(membership.OrganisationId, cancellation)}.
            Sign in with the account that you have:

            {settings.Value.PublicUrl}{Links.Moderation.Queue}

            PaConnect
            """);
    }

    private Task<string> NameOfAsync(Id<Organisation> id, CancellationToken cancellation) =>
        db.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleAsync(cancellation);
}

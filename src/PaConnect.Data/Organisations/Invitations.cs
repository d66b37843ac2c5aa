using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Organisations;

public static class Invitations
{
    /// <summary>The one invitation of this address to this organisation, begun or renewed. It is not saved here.</summary>
    public static async Task<Invitation> InviteAsync(
        this PaConnectDbContext db,
        Id<Organisation> organisation,
        string email,
        Actor by,
        DateTimeOffset now,
        bool isMailed = true)
    {
        var address = email.ToLowerInvariant();
        var invitation = await db.Invitations.SingleOrDefaultAsync(
            i => i.OrganisationId == organisation && i.Email == address && i.UsedAt == null);
        if (invitation is not null)
        {
            invitation.Renew(by, now, isMailed);
            return invitation;
        }

        invitation = Invitation.Begin(organisation, address, by, now, isMailed);
        db.Add(invitation);
        return invitation;
    }

    /// <summary>
    /// Ends an open link of this address to this organisation, because whether its owner works there has just been settled otherwise. It
    /// is not saved here.
    /// </summary>
    public static async Task WithdrawInvitationAsync(
        this PaConnectDbContext db, Id<Organisation> organisation, string email, Actor by, DateTimeOffset now)
    {
        var address = email.ToLowerInvariant();
        var invitation = await db.Invitations.SingleOrDefaultAsync(
            i => i.OrganisationId == organisation && i.Email == address && i.UsedAt == null);
        invitation?.Withdraw(by, now);
    }

    public static Task<Invitation?> WithTokenAsync(this IQueryable<Invitation> invitations, string? token)
    {
        var hash = LinkToken.HashOfTyped(token);
        return invitations.SingleOrDefaultAsync(invitation => invitation.TokenHash == hash);
    }
}

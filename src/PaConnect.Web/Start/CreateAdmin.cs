using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Organisations;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Pages.Account;
using PaConnect.Web.Security;

namespace PaConnect.Web.Start;

/// <summary>
/// The verb that gives an installation its administrators: an invitation to the platform's own organisation, whose link is printed and
/// works once. Using the verb again makes a new link and ends the one before.
/// </summary>
public static class CreateAdmin
{
    public static async Task<int> RunAsync(
        PaConnectDbContext db, string email, IConfiguration configuration, TimeProvider clock, TextWriter output)
    {
        if (email.Length > Invitation.EmailMaxLength || !AccountRules.IsAddress(email))
        {
            await Console.Error.WriteLineAsync("That is not an e-mail address. Write one such as name@example.org.");
            return 2;
        }

        var platform = await db.Organisations.SingleAsync(organisation => organisation.IsPlatform);
        if (await IsMemberAsync(db, platform, email, clock.Today()))
        {
            await output.WriteLineAsync($"{email} is an administrator already.");
            return 0;
        }

        var now = clock.GetUtcNow();
        var invitation = await db.InviteAsync(platform.Id, email, new Actor(Role.Machine), now, isMailed: false);
        var token = invitation.MakeToken();
        await db.SaveChangesAsync();

        var site = configuration.GetSection(SiteSettings.Section).Get<SiteSettings>() ?? new SiteSettings();
        await output.WriteLineAsync(
            $"Open this link to become an administrator. It works once, until {London.At(invitation.ExpiresAt):d MMMM yyyy}.");
        await output.WriteLineAsync($"{site.PublicUrl}{Links.Account.Invitation(token)}");
        return 0;
    }

    private static async Task<bool> IsMemberAsync(PaConnectDbContext db, Organisation platform, string email, DateOnly today)
    {
        var address = email.ToUpperInvariant();
        var accounts = await db.Users.Where(account => account.NormalizedEmail == address).Select(account => account.Id).ToListAsync();
        return accounts is [var id]
            && await db.Memberships.InForceOn(today).Of(new Id<Account>(id)).AnyAsync(m => m.OrganisationId == platform.Id);
    }
}

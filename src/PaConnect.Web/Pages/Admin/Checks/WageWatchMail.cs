using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.Checks;

/// <summary>Warns the administrators that adverts on show pay less than the legal minimum, now or soon.</summary>
internal sealed class WageWatchMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    public IReadOnlyCollection<string> Kinds { get; } = ["WageWatch found"];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<WageWatch>(mail.SubjectId);
        var watch = await db.WageWatches.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        return watch is null ? null : new MailText(
            "Adverts under the legal minimum",
            $"""
            Hello,

            {WageWatchWords.Of(watch)}
            You can see them, and ask the moderators about them, here:

            {settings.Value.PublicUrl}{Links.Admin.LookAgainOn(watch.HeldAgainst)}

            PaConnect
            """);
    }
}

internal static class WageWatchWords
{
    public static string Of(WageWatch watch)
    {
        var adverts = watch.Below == 1 ? "1 advert on show pays" : $"{watch.Below:N0} adverts on show pay";
        return watch.HeldAgainst > watch.LookedOn
            ? $"{adverts} less than the legal minimum that begins on {watch.HeldAgainst:d MMMM yyyy}."
            : $"{adverts} less than the legal minimum.";
    }
}

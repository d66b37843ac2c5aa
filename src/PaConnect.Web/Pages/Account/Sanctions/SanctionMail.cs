using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Account.Sanctions;

/// <summary>Tells a person what a moderator has done about them, with the reason in full, until when, and how to appeal.</summary>
internal sealed class SanctionMail(PaConnectDbContext db, IOptions<SiteSettings> settings, TimeProvider clock) : IMailTemplate
{
    private const string Given = "Sanction given";
    private const string Lifted = "Sanction lifted";
    private const string RanOut = "Sanction ran out";

    public IReadOnlyCollection<string> Kinds { get; } = [Given, Lifted, RanOut];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Sanction>(mail.SubjectId);
        var sanction = await db.Sanctions.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (sanction is null)
        {
            return null;
        }

        var still = await db.Sanctions.AsNoTracking().InForceOn(clock.Today()).Of(sanction.AccountId).ThatLimit()
            .Where(one => one.Id != id).OrderByDescending(one => one.UntilOn).ThenBy(one => one.Id).FirstOrDefaultAsync(cancellation);
        return new MailText(
            "About your account",
            $"""
            Hello,

            {(mail.Kind == Given ? WhatWasDone(sanction) : WhatHasEnded(mail.Kind, sanction, still))}
            Read about it here:

            {settings.Value.PublicUrl}{Links.Account.Sanction(id)}

            PaConnect
            """);
    }

    private static string WhatHasEnded(string kind, Sanction sanction, Sanction? still) => kind switch
    {
        Lifted => $"A moderator has ended this early: {sanction.Step.Label()}. {WhatIsLeft(still)}",
        RanOut => $"The time of this has passed: {sanction.Step.Label()}. {WhatIsLeft(still)}",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This template does not write that mail."),
    };

    private static string WhatIsLeft(Sanction? still) => still is null
        ? "You can use PaConnect as before."
        : $"Something else still lasts until {still.UntilOn:d MMMM yyyy}: {still.Step.Label()}. Your account page says why.";

    private string WhatWasDone(Sanction sanction) =>
        $"""
        A moderator has written to you about how you use PaConnect.

        What it is: {sanction.Step.Label()}
        What it covers: {sanction.Scope.Label()}
        Until: {sanction.UntilOn:d MMMM yyyy}
        Why: {sanction.Reason.Label()}

        {sanction.Words}

        {sanction.Step.Meaning(sanction.Scope)}
        {(sanction.CanBeAppealed(clock.GetUtcNow()) ? "\nIf you think that this is wrong, somebody else can look at it again.\n" : "")}
        """;
}

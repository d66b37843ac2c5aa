using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Moderation.Register.Seen;

/// <summary>Tells the PA, and where time or the PA ended it the organisation too, what became of a record of something seen.</summary>
internal sealed class SeenMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Recorded = "SeenOriginal recorded";
    private const string Ended = "SeenOriginal ended";
    private const string Warned = "SeenOriginal warned";
    private const string RanOut = "SeenOriginal ran out";

    public IReadOnlyCollection<string> Kinds { get; } = [Recorded, Ended, Warned, RanOut];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<SeenOriginal>(mail.SubjectId);
        if (await db.SeenOriginals.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation) is not { } seen)
        {
            return null;
        }

        var organisation = await db.Organisations.Where(o => o.Id == seen.OrganisationId).Select(o => o.Name).SingleAsync(cancellation);
        var assistant = await db.PersonalAssistants.AsNoTracking().SingleAsync(a => a.Id == seen.AssistantId, cancellation);
        var isToAssistant = mail.ToAccountId == assistant.AccountId;
        return new MailText(
            isToAssistant ? "About your papers" : "About a PA’s papers",
            $"""
            Hello,

            {WhatHappened(mail.Kind, seen, organisation, isToAssistant ? "you" : assistant.ShownName)}

            {settings.Value.PublicUrl}{(isToAssistant ? Links.Assistants.Seen : await LinkAsync(seen, cancellation))}

            PaConnect
            """);
    }

    private async Task<string> LinkAsync(SeenOriginal seen, CancellationToken cancellation)
    {
        var profile = await db.AssistantProfiles.Where(p => p.AssistantId == seen.AssistantId)
            .Select(p => (Id<AssistantProfile>?)p.Id).SingleOrDefaultAsync(cancellation);
        return profile is { } id ? Links.Moderation.Seen(id) : Links.Moderation.Register;
    }

    private static string WhatHappened(string kind, SeenOriginal seen, string organisation, string who) => kind switch
    {
        Recorded => $"{organisation} has recorded that it saw this of {who}: {seen.Label}. It counts until {seen.UntilOn:d MMMM yyyy}.",
        Ended => $"This record of {organisation} about {who} has ended: {seen.Label}. {seen.End?.Label()}.",
        Warned => $"{organisation} has seen this of {who}: {seen.Label}. That runs out on {seen.UntilOn:d MMMM yyyy}. It can be shown again before then.",
        RanOut => $"{organisation} had seen this of {who}: {seen.Label}. That has run out, so employers no longer read of it.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This template does not write that mail."),
    };
}

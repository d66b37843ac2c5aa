using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Organisations;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Admin.AreaRequests;

/// <summary>Tells the administrators that an organisation asks for districts, and whoever asked what became of it.</summary>
internal sealed class AreaRequestMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private const string Asked = "AreaRequest asked";
    private const string Granted = "AreaRequest granted";
    private const string Refused = "AreaRequest refused";

    public IReadOnlyCollection<string> Kinds { get; } = [Asked, Granted, Refused];

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<AreaRequest>(mail.SubjectId);
        var request = await db.AreaRequests.AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, cancellation);
        if (request is null)
        {
            return null;
        }

        var name = await db.Organisations.Where(o => o.Id == request.OrganisationId).Select(o => o.Name).SingleAsync(cancellation);
        return new MailText(
            mail.Kind == Asked ? "An organisation asks to change its area" : "The area of your organisation",
            $"""
            Hello,

            {WhatHappened(mail.Kind, name, request.Answer)}

            {settings.Value.PublicUrl}{(mail.Kind == Asked ? Links.Admin.AreaRequest(id) : Links.Moderation.SettingsArea(request.OrganisationId))}

            PaConnect
            """);
    }

    private static string WhatHappened(string kind, string name, string? answer) => kind switch
    {
        Asked => $"{name} asks to change the districts that it covers. Please decide:",
        Granted => $"You asked for a change of the area of {name}. It is granted. See your area:",
        Refused => $"You asked for a change of the area of {name}. It is refused, for this reason:\n\n{answer}\n\nSee your area:",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This template does not write that mail."),
    };
}

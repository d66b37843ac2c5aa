using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>Tells one side what the other did. Nobody is named and nothing that was written is repeated: it is on the page.</summary>
internal sealed class ApplicationMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["Application sent"] = "Somebody has applied for your job.",
        ["Application message sent"] = "You have a new message.",
        ["Application Shortlist"] = "There is news about your application.",
        ["Application MakeOffer"] = "The employer needs your answer about the job.",
        ["Application AcceptOffer"] = "The PA has answered your offer.",
        ["Application DeclineOffer"] = "The PA has answered your offer.",
        ["Application WithdrawOffer"] = "There is news about your application.",
        ["Application TurnDown"] = "The employer has answered your application.",
        ["Application Withdraw"] = "Something has changed about an application for your job.",
    };

    public IReadOnlyCollection<string> Kinds => Sentences.Keys;

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Application>(mail.SubjectId);
        var assistant = await db.Applications.Where(application => application.Id == id)
            .Join(db.PersonalAssistants, application => application.AssistantId, a => a.Id, (_, a) => (Id<Domain.Common.Account>?)a.AccountId)
            .SingleOrDefaultAsync(cancellation);
        if (assistant is not { } account)
        {
            return null;
        }

        var link = account == mail.ToAccountId ? Links.Applications.Application(id) : Links.Hiring.Application(id);
        return new MailText(
            "News about an application on PaConnect",
            $"""
            Hello,

            {Sentences[mail.Kind]}
            Read it here:

            {settings.Value.PublicUrl}{link}

            PaConnect
            """);
    }
}

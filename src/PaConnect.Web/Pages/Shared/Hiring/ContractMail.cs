using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using PaConnect.Data;
using PaConnect.Data.Mail;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;
using PaConnect.Web.Mail;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>Tells of a step of a contract. What it says, and who it is between, is on the page.</summary>
internal sealed class ContractMail(PaConnectDbContext db, IOptions<SiteSettings> settings) : IMailTemplate
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["Contract Offer"] = "There is a contract for you to read.",
        ["Contract Sign"] = "A contract of yours has been signed.",
        ["Contract Reopen"] = "The employer has taken the contract back to change it. The signatures do not count any more. You must both read and sign the new contract.",
        ["Contract Cancel"] = "A contract of yours has been cancelled.",
    };

    public IReadOnlyCollection<string> Kinds => Sentences.Keys;

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Contract>(mail.SubjectId);
        var assistant = await db.Contracts.Where(contract => contract.Id == id)
            .Join(db.PersonalAssistants, contract => contract.AssistantId, a => a.Id, (_, a) => (Id<Domain.Common.Account>?)a.AccountId)
            .SingleOrDefaultAsync(cancellation);
        if (assistant is not { } account)
        {
            return null;
        }

        var link = account == mail.ToAccountId ? Links.Applications.Contract(id) : Links.Hiring.Contract(id);
        return new MailText(
            "News about a contract on PaConnect",
            $"""
            Hello,

            {Sentences[mail.Kind]}
            Read it here:

            {settings.Value.PublicUrl}{link}

            PaConnect
            """);
    }
}

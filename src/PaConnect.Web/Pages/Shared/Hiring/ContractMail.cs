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
    private const string Signed = "Contract Sign";

    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["Contract Offer"] = "There is a contract for you to read.",
        [Signed] = "The other side has signed your contract. It is your turn to read it and sign it.",
        ["Contract Reopen"] = "The employer has taken the contract back to change it. The signatures do not count any more. You must both read and sign the new contract.",
        ["Contract Cancel"] = "A contract of yours has been cancelled.",
    };

    public IReadOnlyCollection<string> Kinds => Sentences.Keys;

    public async Task<MailText?> WriteAsync(MailMessage mail, CancellationToken cancellation)
    {
        var id = new Id<Contract>(mail.SubjectId);
        var found = await db.Contracts.Where(contract => contract.Id == id)
            .Join(db.PersonalAssistants, contract => contract.AssistantId, a => a.Id, (contract, a) => new { contract.State, a.AccountId })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
        {
            return null;
        }

        var sentence = mail.Kind == Signed && found.State == ContractState.InForce
            ? "You and the other side have both signed your contract. It is in force. You can print it to keep a copy."
            : Sentences[mail.Kind];
        var link = found.AccountId == mail.ToAccountId ? Links.Applications.Contract(id) : Links.Hiring.Contract(id);
        return new MailText(
            "News about a contract on PaConnect",
            $"""
            Hello,

            {sentence}
            Read it here:

            {settings.Value.PublicUrl}{link}

            PaConnect
            """);
    }
}

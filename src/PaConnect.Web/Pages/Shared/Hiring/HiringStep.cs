using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Data.Contracts;
using PaConnect.Data.Employers;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Contracts;
using PaConnect.Domain.JobAdverts;
using PaConnect.Web.Security;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>What this person has to do before a hiring can go on.</summary>
public sealed record HiringStep(string Words, string Address);

public static class HiringSteps
{
    private const int Most = 20;

    /// <summary>The offers that this PA has to answer, and the contracts that only they can sign now.</summary>
    public static async Task<IReadOnlyList<HiringStep>> StepsOfAssistantAsync(this PaConnectDbContext db, CurrentUser user)
    {
        var offers = await db.Applications.ThatAreOf(user).Where(application => application.State == ApplicationState.Offered)
            .OrderBy(application => application.ChangedAt).Take(Most)
            .Join(
                db.Set<JobAdvertVersion>(),
                application => new { application.AdvertId, Number = application.AdvertVersion },
                version => new { version.AdvertId, version.Number },
                (application, version) => new { application.Id, version.Details })
            .ToListAsync();
        var contracts = await db.Contracts.ThatAreOf(user).ThatWereOffered().ThatWaitFor(ContractSide.Assistant).ToRowsAsync();
        return
        [
            .. offers.Select(offer => new HiringStep(
                $"Answer the offer: {Job.From(offer.Details).Title}", Links.Applications.Application(offer.Id))),
            .. contracts.Select(contract => new HiringStep(
                $"Read and sign the contract: {contract.Title}", Links.Applications.Contract(contract.Id))),
        ];
    }

    /// <summary>The PAs who said yes and have no contract yet, the contracts that are being written, and those to sign.</summary>
    public static async Task<IReadOnlyList<HiringStep>> StepsOfEmployerAsync(this PaConnectDbContext db, CurrentUser user)
    {
        var accepted = await db.Applications.ThatMay(user, Scopes.SignContracts)
            .Where(application => application.State == ApplicationState.Accepted)
            .Where(application => !db.Contracts.Any(contract => contract.ApplicationId == application.Id))
            .OrderBy(application => application.ChangedAt).Take(Most)
            .Join(
                db.PersonalAssistants,
                application => application.AssistantId,
                assistant => assistant.Id,
                (application, assistant) => new { application.Id, application.State, Assistant = assistant })
            .AsNoTracking()
            .ToListAsync();
        var theirs = db.Contracts.ThatMay(user, Scopes.SignContracts);
        var drafts = await theirs.Where(contract => contract.State == ContractState.Draft).ToRowsAsync();
        var unsigned = await theirs.ThatWaitFor(ContractSide.Employer).ToRowsAsync();
        return
        [
            .. accepted.Select(hired => new HiringStep(
                $"Write the contract with {hired.Assistant.NameAt(hired.State)}", Links.Hiring.Application(hired.Id))),
            .. drafts.Select(contract => new HiringStep(
                $"Go on with the contract with {contract.AssistantName}", Links.Hiring.Contract(contract.Id))),
            .. unsigned.Select(contract => new HiringStep(
                $"Read and sign the contract with {contract.AssistantName}", Links.Hiring.Contract(contract.Id))),
        ];
    }
}

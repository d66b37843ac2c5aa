using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Contracts;

namespace PaConnect.Data.Contracts;

public static class ContractQueries
{
    /// <summary>
    /// Those the PA knows of. A draft that was never offered is the employer's own, and so are the legal name and address in it.
    /// </summary>
    public static IQueryable<Contract> ThatWereOffered(this IQueryable<Contract> contracts) =>
        contracts.Where(contract => contract.Text != null || contract.WasReopened);

    /// <summary>Those that can be signed now and that this side has not signed yet.</summary>
    public static IQueryable<Contract> ThatWaitFor(this IQueryable<Contract> contracts, ContractSide side) => contracts.Where(
        contract => (contract.State == ContractState.Offered || contract.State == ContractState.SignedByOne)
            && contract.Signatures.All(signature => signature.Side != side));

    /// <summary>What it says otherwise than the offer it was made from, in sentences; nothing once it is in force or cancelled.</summary>
    public static async Task<IReadOnlyList<string>> SinceTheOfferAsync(this PaConnectDbContext db, Contract contract)
    {
        if (!contract.IsBeingAgreed)
        {
            return [];
        }

        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == contract.ApplicationId);
        return SinceTheOffer.Differences(application.Offer!, contract.Particulars);
    }
}

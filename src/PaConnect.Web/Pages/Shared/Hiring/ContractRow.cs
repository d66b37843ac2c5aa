using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Contracts;

namespace PaConnect.Web.Pages.Shared.Hiring;

public sealed record ContractRow(
    Id<Contract> Id, string Title, string AssistantName, ContractState State, DateTimeOffset ChangedAt);

public static class ContractRows
{
    private const int Most = 200;

    /// <summary>What moved last first.</summary>
    public static async Task<IReadOnlyList<ContractRow>> ToRowsAsync(this IQueryable<Contract> theirs)
    {
        var found = await theirs.AsNoTracking()
            .OrderByDescending(contract => contract.ChangedAt).ThenByDescending(contract => contract.Id)
            .Take(Most)
            .Select(contract => new { contract.Id, contract.Particulars, contract.State, contract.ChangedAt })
            .ToListAsync();
        return
        [
            .. found.Select(row => new ContractRow(
                row.Id,
                row.Particulars.Job.Title ?? "",
                row.Particulars.Parties.AssistantName ?? "",
                row.State,
                row.ChangedAt)),
        ];
    }
}

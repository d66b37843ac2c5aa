using Microsoft.EntityFrameworkCore;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Contracts;

namespace PaConnect.Data.Applications;

public static class ApplicationQueries
{
    /// <summary>Still waiting for an answer from one side or the other: the same as <see cref="Application.IsOpen"/>.</summary>
    public static IQueryable<Application> ThatAreOpen(this IQueryable<Application> applications) =>
        applications.Where(application => application.State == ApplicationState.Sent
            || application.State == ApplicationState.Seen
            || application.State == ApplicationState.Shortlisted
            || application.State == ApplicationState.Offered);

    /// <summary>
    /// Whether this PA may read what is private about the help needed, now: they were chosen, nothing came between the two since, and no
    /// contract that was cancelled has ended it.
    /// </summary>
    public static async Task<bool> MayReadPrivateNoteAsync(this PaConnectDbContext db, Application application) =>
        application.MayReadPrivateNote
        && !await db.AreApartAsync(application.EmployerId, application.AssistantId)
        && !await db.Contracts.Where(contract => contract.ApplicationId == application.Id)
            .OrderByDescending(contract => contract.StartedAt).ThenByDescending(contract => contract.Id)
            .Take(1).AnyAsync(contract => contract.State == ContractState.Cancelled);
}

using Microsoft.EntityFrameworkCore.Storage;
using PaConnect.Data.Conventions;
using PaConnect.Data.Moderation;
using PaConnect.Domain.Applications;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>
/// Refuses, when it is saved, whatever would begin something between two who are kept apart: so no page can forget to ask. The words
/// are those of any ended application, because nobody is told of a block.
/// </summary>
internal static class BlockGuard
{
    private const string Ended = "This application has ended, so no more messages can be sent.";
    private const string NotThere = "This person is not on the register any more.";

    /// <summary>
    /// Waits until nobody sets a block of the PAs with whom something begins, and begins a transaction to save in, unless one is open: so
    /// nothing slips in beside a block. Null where there is nothing to wait for, or nothing to commit.
    /// </summary>
    public static async Task<IDbContextTransaction?> BeginInTurnAsync(PaConnectDbContext db, CancellationToken cancellation)
    {
        var assistants = db.ChangeTracker.Entries<ITellsHistory>().Select(entry => entry.Entity).Where(Begins)
            .Select(teller => ((IBelongToAssistant)teller).AssistantId).Distinct().OrderBy(assistant => assistant.Value).ToList();
        var transaction = assistants.Count > 0 && db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(cancellation)
            : null;
        foreach (var assistant in assistants)
        {
            await db.WaitForTurnAsync(Blocks.TurnOf(assistant));
        }

        return transaction;
    }

    public static async Task RequireTogetherAsync(PaConnectDbContext db, IReadOnlyCollection<ITellsHistory> tellers)
    {
        foreach (var teller in tellers.Where(Begins))
        {
            var (employer, assistant) = (((IBelongToEmployer)teller).EmployerId, ((IBelongToAssistant)teller).AssistantId);
            if (await db.AreApartAsync(employer, assistant))
            {
                SanctionGuard.Undo(db);
                Rule.Require(false, teller is JobInvitation ? NotThere : Ended);
            }
        }
    }

    private static bool Begins(ITellsHistory teller) => teller is Application or JobInvitation
        && teller.Telling.Told.Any(told => told.Verb is "sent" or "message sent"
            or nameof(ApplicationVerb.Shortlist) or nameof(ApplicationVerb.MakeOffer));
}

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

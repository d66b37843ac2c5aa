using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

public static class RegisterEntries
{
    /// <summary>A PA who changes their name changes it on the register too.</summary>
    internal static async Task RenameAsync(this PaConnectDbContext db, PersonalAssistant assistant)
    {
        var entry = await db.RegisterEntries.SingleOrDefaultAsync(entry => entry.AssistantId == assistant.Id);
        entry?.Name(assistant);
    }

    internal static async Task ShowOrHideAsync(this PaConnectDbContext db, AssistantProfile profile, DateTimeOffset now)
    {
        var entry = await db.RegisterEntries.SingleOrDefaultAsync(entry => entry.ProfileId == profile.Id);
        if (profile.State != AssistantProfileState.Published)
        {
            db.RegisterEntries.RemoveRange(entry is null ? [] : [entry]);
            return;
        }

        if (entry is null)
        {
            entry = new RegisterEntry(profile.Id);
            db.RegisterEntries.Add(entry);
        }

        entry.Show(profile, (await db.PersonalAssistants.FindAsync(profile.AssistantId))!, now);
    }
}

using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

public static class RegisterEntries
{
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

        entry.Show(profile, now);
    }
}

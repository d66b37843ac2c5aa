using Microsoft.EntityFrameworkCore;
using PaConnect.Data.Conventions;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.PersonalAssistants;

public static class RegisterViews
{
    /// <summary>
    /// Records that an employer opens a profile; false where they have opened as many as a day allows. One at a time for each employer,
    /// so that opening many at once does not get round the limit; the same profile again on the same day counts once.
    /// </summary>
    public static async Task<bool> TryOpenAsync(this PaConnectDbContext db, RegisterView view)
    {
        await using var turn = await db.BeginInTurnAsync($"views of {view.EmployerId}");
        var today = db.RegisterViews.Where(v => v.EmployerId == view.EmployerId && v.ViewedOn == view.ViewedOn);
        if (await today.AnyAsync(v => v.ProfileId == view.ProfileId))
        {
            return true;
        }

        if (await today.CountAsync() >= RegisterView.MostADay)
        {
            return false;
        }

        db.RegisterViews.Add(view);
        await db.SaveChangesAsync();
        await turn.CommitAsync();
        return true;
    }
}

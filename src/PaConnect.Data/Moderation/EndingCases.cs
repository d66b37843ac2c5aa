using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Data.Moderation;

public static class EndingCases
{
    /// <summary>
    /// Closes the cases that what has just happened to their subject leaves without a question: versions of what has ended, a hold of
    /// what is released. A report or an appeal waits for its answer all the same.
    /// </summary>
    public static async Task CloseWhatNobodyAsksAsync(
        this PaConnectDbContext db, IModerated subject, Actor by, DateTimeOffset now)
    {
        var id = subject.ModeratedId;
        var cases = await db.ReviewCases.Where(c => c.SubjectId == id && c.State == CaseState.Waiting).ToListAsync();

        // One that was decided just now is not saved yet, so the database still thinks that it waits.
        foreach (var left in cases.Where(c => c.State == CaseState.Waiting && !c.StillAsks(subject)))
        {
            left.Close(subject, by, now);
        }
    }
}

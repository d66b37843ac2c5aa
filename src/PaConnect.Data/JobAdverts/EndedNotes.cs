using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Data.JobAdverts;

internal static class EndedNotes
{
    /// <summary>Empties the private note of an advert that has ended, in the part of whoever ended it.</summary>
    public static async Task EmptyNoteOfEndedAsync(this PaConnectDbContext db, JobAdvert advert, Told told)
    {
        if (!advert.CanBeRevised && await db.PrivateNotes.SingleOrDefaultAsync(note => note.AdvertId == advert.Id) is { } note)
        {
            note.EndWith(advert, told.By, told.At);
        }
    }
}

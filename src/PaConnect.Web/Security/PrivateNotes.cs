using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;

namespace PaConnect.Web.Security;

/// <summary>
/// Seals private notes and opens them. <see cref="OpenAsync"/> is the only way to read one, so that nobody reads one without a record;
/// who may ask for it is settled by the query that finds the note.
/// </summary>
public sealed class PrivateNotes(PaConnectDbContext db, KeyRing keys, TimeProvider clock)
{
    public void Keep(PrivateNote note, JobAdvert advert, string? text, Actor by)
    {
        if (text is null)
        {
            note.Empty(by, clock.GetUtcNow());
            return;
        }

        var sealedText = keys.Seal(text, note.Id.ToString());
        note.Keep(advert, KeyRing.KeyIdOf(sealedText), sealedText, by, clock.GetUtcNow());
    }

    /// <summary>The text, after the record of this reading is saved; nothing where there is no note.</summary>
    public async Task<string?> OpenAsync(PrivateNote? note, Actor by)
    {
        if (note is null or { IsEmpty: true })
        {
            return null;
        }

        db.Add(new PrivateNoteView(note, by, clock.GetUtcNow()));
        await db.SaveChangesAsync();
        return keys.Open(note.Sealed, note.Id.ToString());
    }
}

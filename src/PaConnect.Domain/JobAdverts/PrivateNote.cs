using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// What an employer tells about health and care to nobody but the PAs they have chosen so far. It is no part of the advert: no version,
/// search, moderator or mail has it. Here it is sealed, so that the database alone tells nothing, and each reading is recorded.
/// </summary>
public sealed class PrivateNote : ITellsHistory, IBelongToEmployer
{
    public const int TextMaxLength = 4_000;
    public const int SealedMaxLength = 24_000;

    private PrivateNote() { }

    public Id<PrivateNote> Id { get; private init; }
    public Id<JobAdvert> AdvertId { get; private init; }
    public Id<Employer> EmployerId { get; private init; }

    /// <summary>Which key of the ring sealed it; empty where there is nothing.</summary>
    public string KeyId { get; private set; } = "";

    public string Sealed { get; private set; } = "";
    public DateTimeOffset ChangedAt { get; private set; }
    public Telling Telling { get; } = new();

    public bool IsEmpty => Sealed.Length == 0;

    public static PrivateNote Begin(JobAdvert advert) => new()
    {
        Id = Id<PrivateNote>.New(),
        AdvertId = advert.Id,
        EmployerId = advert.EmployerId,
    };

    public void Keep(string keyId, string sealedText, Actor by, DateTimeOffset now)
    {
        (KeyId, Sealed, ChangedAt) = (keyId, sealedText, now);
        Telling.Tell(new Told("kept", by, now));
    }

    public void Empty(Actor by, DateTimeOffset now)
    {
        (KeyId, Sealed, ChangedAt) = ("", "", now);
        Telling.Tell(new Told("emptied", by, now));
    }
}

/// <summary>That somebody opened a private note: who, in what part, and when. It is only ever added to.</summary>
public sealed class PrivateNoteView
{
    private PrivateNoteView() { }

    public PrivateNoteView(PrivateNote note, Actor by, DateTimeOffset now) =>
        (Id, NoteId, AccountId, Role, ViewedAt) = (Id<PrivateNoteView>.New(), note.Id, by.AccountId!.Value, by.Role, now);

    public Id<PrivateNoteView> Id { get; private init; }
    public Id<PrivateNote> NoteId { get; private init; }
    public Id<Account> AccountId { get; private init; }
    public Role Role { get; private init; }
    public DateTimeOffset ViewedAt { get; private init; }
}

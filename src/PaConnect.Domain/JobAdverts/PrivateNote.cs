using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;

namespace PaConnect.Domain.JobAdverts;

/// <summary>
/// What an employer tells about health and care to nobody but the PAs they have chosen so far. It is no part of the advert: no version,
/// search, moderator or mail has it. Here it is sealed, so that the database alone tells nothing, and each reading is recorded. When the
/// advert ends nobody is left to choose, so it is emptied, whoever ended it and however.
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

    public void Keep(JobAdvert advert, string keyId, string sealedText, Actor by, DateTimeOffset now)
    {
        RequireOwn(advert);
        Rule.Require(advert.CanBeRevised, "This advert has ended, so no private note can be kept with it.");
        (KeyId, Sealed, ChangedAt) = (keyId, sealedText, now);
        Telling.Tell(new Told("kept", by, now));
    }

    public void Empty(Actor by, DateTimeOffset now)
    {
        (KeyId, Sealed, ChangedAt) = ("", "", now);
        Telling.Tell(new Told("emptied", by, now));
    }

    /// <summary>The advert has ended, and so has what was private about it.</summary>
    public void EndWith(JobAdvert advert, Actor by, DateTimeOffset now)
    {
        RequireOwn(advert);
        Rule.Require(!advert.CanBeRevised, "This advert has not ended, so its private note stays.");
        if (!IsEmpty)
        {
            Empty(by, now);
        }
    }

    private void RequireOwn(JobAdvert advert)
    {
        if (advert.Id != AdvertId)
        {
            throw new ArgumentException("That is not the advert of this note.", nameof(advert));
        }
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

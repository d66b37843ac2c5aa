using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;

namespace PaConnect.Domain.Messages;

/// <summary>
/// One message between an employer and a PA about an application. It is never changed after it was sent; a moderator may hide it.
/// </summary>
public sealed class Message : ITellsHistory, IModerated
{
    public const int TextMaxLength = 4_000;

    private Message() { }

    internal Message(Id<Message> id, Id<Application> applicationId, Actor by, string text, DateTimeOffset now)
    {
        (Id, ApplicationId, Text, SentAt) = (id, applicationId, text, now);
        (SentBy, SentAs) = (by.AccountId!.Value, by.Role);
    }

    public Id<Message> Id { get; private init; }
    public Id<Application> ApplicationId { get; private init; }
    public Id<Account> SentBy { get; private init; }
    public Role SentAs { get; private init; }
    public string Text { get; private init; } = "";
    public DateTimeOffset SentAt { get; private init; }
    public DateTimeOffset? HiddenAt { get; private set; }
    public Telling Telling { get; } = new();

    public bool IsHidden => HiddenAt is not null;

    Guid IModerated.ModeratedId => Id.Value;

    bool IModerated.CanBeReleased => false;

    bool IModerated.IsHeldSilently => false;

    public void TakeItDown(Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can hide a message.");
        Rule.Require(!IsHidden, "This message is hidden already.");
        HiddenAt = now;
        Telling.Tell(new Told("hidden", by, now));
    }

    public void Reinstate(Actor by, DateTimeOffset now)
    {
        Rule.Require(by.Role is Role.Moderator or Role.Administrator, "Only a moderator can show a hidden message.");
        Rule.Require(IsHidden, "This message is not hidden.");
        HiddenAt = null;
        Telling.Tell(new Told("shown again", by, now));
    }

    void IModerated.HoldIt(bool silently, Actor by, DateTimeOffset now) => Rule.Require(false, "A message cannot be held.");

    void IModerated.ReleaseIt(Actor by, DateTimeOffset now) => Rule.Require(false, "A message cannot be held.");
}

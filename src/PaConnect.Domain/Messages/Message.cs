using PaConnect.Domain.Applications;
using PaConnect.Domain.Common;

namespace PaConnect.Domain.Messages;

/// <summary>One message between an employer and a PA about an application. It is never changed after it was sent.</summary>
public sealed class Message
{
    public const int TextMaxLength = 4_000;

    private Message() { }

    internal Message(Id<Application> applicationId, Actor by, string text, DateTimeOffset now)
    {
        (Id, ApplicationId, Text, SentAt) = (Id<Message>.New(), applicationId, text, now);
        (SentBy, SentAs) = (by.AccountId!.Value, by.Role);
    }

    public Id<Message> Id { get; private init; }
    public Id<Application> ApplicationId { get; private init; }
    public Id<Account> SentBy { get; private init; }
    public Role SentAs { get; private init; }
    public string Text { get; private init; } = "";
    public DateTimeOffset SentAt { get; private init; }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PaConnect.Domain.Common;

namespace PaConnect.Data.Mail;

/// <summary>
/// A mail to be sent, saved in the transaction of the act it tells about. It holds ids, never the text: the worker writes that from
/// the kind's template when it sends, so no message, token or name lies here.
/// </summary>
public sealed class MailMessage
{
    public const int MostTries = 8;

    private MailMessage() { }

    public Guid Id { get; private init; }

    /// <summary>Which template writes it: the subject's type and verb, as "JobAdvert approved".</summary>
    public string Kind { get; private init; } = "";

    /// <summary>Null where nobody has an account yet: then the template knows the address.</summary>
    public Id<Account>? ToAccountId { get; private init; }
    public Guid SubjectId { get; private init; }
    public int? Version { get; private init; }
    public MailState State { get; private set; }
    public DateTimeOffset QueuedAt { get; private init; }

    /// <summary>When it may next be tried. While one instance sends it, this is when its lease runs out.</summary>
    public DateTimeOffset DueAt { get; private set; }

    public int Tries { get; private set; }
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>The kind of the last failure, never its text: servers repeat addresses in theirs.</summary>
    public string? LastFailure { get; private set; }

    public static MailMessage Queue(string kind, Id<Account>? to, Guid subject, DateTimeOffset now, int? version = null) => new()
    {
        Id = Guid.CreateVersion7(),
        Kind = kind,
        ToAccountId = to,
        SubjectId = subject,
        Version = version,
        QueuedAt = now,
        DueAt = now,
    };

    public void HasBeenSent(DateTimeOffset now) => (State, SentAt, LastFailure) = (MailState.Sent, now, null);

    /// <summary>Nobody needs it any more: what it was about, or whom it was for, is gone.</summary>
    public void IsNotNeeded() => State = MailState.NotNeeded;

    /// <summary>Tries again later: after 1, 2, 4… minutes, and after <see cref="MostTries"/> tries not at all.</summary>
    public void HasFailed(string failure, DateTimeOffset now)
    {
        LastFailure = failure;
        State = Tries >= MostTries ? MailState.Failed : MailState.Waiting;
        DueAt = now.AddMinutes(Math.Pow(2, Tries - 1));
    }

    public void TryAgain(DateTimeOffset now) => (State, Tries, DueAt) = (MailState.Waiting, 0, now);
}

public enum MailState
{
    Waiting,
    Sent,
    Failed,
    NotNeeded,
}

internal sealed class MailMessageConfiguration : IEntityTypeConfiguration<MailMessage>
{
    public void Configure(EntityTypeBuilder<MailMessage> mail)
    {
        mail.ToTable("mail_messages");
        mail.Property(m => m.Id).ValueGeneratedNever();
        mail.HasIndex(m => new { m.State, m.DueAt });
        mail.HasIndex(m => m.ToAccountId);
    }
}

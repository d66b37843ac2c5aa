using Microsoft.EntityFrameworkCore;
using PaConnect.Data;
using PaConnect.Domain.Common;
using PaConnect.Domain.Messages;

namespace PaConnect.Web.Pages.Shared.Hiring;

/// <summary>One message as one side reads it: "You" for the reader's own side, and no text where a moderator has hidden it.</summary>
public sealed record ThreadLine(Id<Message> Id, string From, bool IsMine, DateTimeOffset At, string? Text);

public static class Conversation
{
    /// <summary>The newest so many are shown; two people who write more have long met.</summary>
    public const int Most = 200;

    /// <summary>What was written about the application, oldest first.</summary>
    public static async Task<IReadOnlyList<ThreadLine>> ReadThreadAsync(this PaConnectDbContext db, Hire hire, Role reader)
    {
        var other = reader == Role.Employer ? hire.AssistantName : hire.Employer.DisplayName;
        var newest = await db.Messages.AsNoTracking()
            .Where(message => message.ApplicationId == hire.Application.Id)
            .OrderByDescending(message => message.SentAt).ThenByDescending(message => message.Id)
            .Take(Most)
            .ToListAsync();
        return
        [
            .. newest.AsEnumerable().Reverse().Select(message => new ThreadLine(
                message.Id,
                message.SentAs == reader ? "You" : other,
                message.SentAs == reader,
                message.SentAt,
                message.IsHidden ? null : message.Text)),
        ];
    }
}

using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Mail;

public static class MailQueue
{
    /// <summary>How long one instance has for one mail: the sender's own time-out is 30 seconds.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    /// <summary>
    /// Takes the next mail that is due, for <see cref="Lease"/>. No transaction stays open while it is sent; an instance that dies
    /// leaves a lease that runs out, and another sends it.
    /// </summary>
    public static async Task<MailMessage?> LeaseNextMailAsync(
        this PaConnectDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        var until = now + Lease;
        var leased = await db.MailMessages.FromSql(
            $"""
            update mail_messages set due_at = {until}, tries = tries + 1
            where id = (
                select id from mail_messages where state = 'Waiting' and due_at <= {now}
                order by due_at, id limit 1 for update skip locked)
            returning *
            """).ToListAsync(cancellation);
        return leased.SingleOrDefault();
    }
}

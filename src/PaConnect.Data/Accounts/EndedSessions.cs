using Microsoft.EntityFrameworkCore;

namespace PaConnect.Data.Accounts;

public static class EndedSessions
{
    /// <summary>Ends it for good, and saves. A button pressed twice ends it once.</summary>
    public static Task EndSessionAsync(this PaConnectDbContext db, Guid session, DateTimeOffset now) =>
        db.Database.ExecuteSqlAsync($"insert into ended_sessions (id, ended_at) values ({session}, {now}) on conflict do nothing");

    public static Task<bool> HasEndedAsync(this PaConnectDbContext db, Guid session) =>
        db.EndedSessions.AnyAsync(ended => ended.Id == session);

    public static IQueryable<EndedSession> ToForget(this IQueryable<EndedSession> sessions, DateTimeOffset now) =>
        sessions.Where(session => session.EndedAt < now - EndedSession.RememberedFor);
}

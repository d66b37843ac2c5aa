using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.Employers;
using PaConnect.Data.Mail;
using PaConnect.Data.PersonalAssistants;
using PaConnect.Data.Places;
using PaConnect.Domain.Alerts;
using PaConnect.Domain.Authorities;
using PaConnect.Domain.Common;
using PaConnect.Domain.Employers;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Data.Alerts;

/// <summary>
/// New PAs against kept searches of the register, the other way round than the page asks. Whom an alert finds is whom
/// <see cref="RegisterSearches"/> finds on the page, and a test holds the two together.
/// </summary>
public static class RegisterAlertMatching
{
    public const string MailKind = "RegisterAlert found";

    /// <summary>New PAs who are told of together: so many that one statement can deal with them.</summary>
    public const int MostInAGo = 100;

    /// <summary>
    /// Numbers the profiles that have come on the register since the last time. One instance at a time may call it, and must hold its
    /// turn until the transaction ends: so a lower number is never seen later than a higher one.
    /// </summary>
    public static Task<int> AnnounceAssistantsAsync(this PaConnectDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        db.Database.ExecuteSqlAsync(
            $"""
            with fresh as (
                update register_entries set is_announced = true
                where profile_id in (select profile_id from register_entries where not is_announced limit {MostInAGo})
                returning profile_id, published_at
            )
            insert into register_announcements (profile_id, at)
            select profile_id, {now} from fresh order by published_at, profile_id
            on conflict (profile_id) do nothing
            """,
            cancellation);

    public static async Task<long> AssistantsAnnouncedUpToAsync(this PaConnectDbContext db) =>
        await db.RegisterAnnouncements.MaxAsync(announcement => (long?)announcement.Number) ?? 0;

    /// <summary>Up to whom those who hear at once were told.</summary>
    public static async Task<long> AssistantsToldUpToAsync(this PaConnectDbContext db) =>
        await db.RegisterAnnouncements.Where(announcement => announcement.SentAt != null)
            .MaxAsync(announcement => (long?)announcement.Number) ?? 0;

    /// <summary>
    /// The pairs of an alert and a PA who passes it, among those laid out with a number up to that: near both ways, and with everything
    /// that is a must. Whether the two are kept apart, and whether the alert may still look, is asked by <see cref="ThatMayHearAsync"/>.
    /// </summary>
    public static IQueryable<RegisterAlertMatch> Matches(this PaConnectDbContext db, IQueryable<RegisterAlert> alerts, long upTo) =>
        from alert in alerts
        from assistant in db.Set<NewAssistant>()
        where NearbyListings.IsWithin(assistant.Location, alert.Origin, alert.WithinMetres)
            && NearbyListings.MetresBetween(assistant.Location, alert.Origin) <= assistant.ReachMetres
            && assistant.Number > alert.SeenUpTo
            && assistant.Number <= upTo
            && alert.Tasks.All(task => assistant.Tasks.Contains(task))
            && (alert.Language == null || assistant.Languages.Contains(alert.Language.ToString()))
            && (alert.Words == null
                || assistant.Words.Matches(EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery))
                || EF.Property<NpgsqlTsQuery>(alert, JobAlertConfiguration.WordsQuery).GetNodeCount() == 0)
        select new RegisterAlertMatch(alert.Id, alert.EmployerId, alert.AccountId, assistant.ProfileId, assistant.AssistantId);

    /// <summary>
    /// Those of them that the page would show today to whoever keeps the alert: the two are not kept apart, the employer may see the
    /// register, and the person may search it for that employer.
    /// </summary>
    public static async Task<IReadOnlyList<RegisterAlertMatch>> ThatMayHearAsync(
        this PaConnectDbContext db, IReadOnlyList<RegisterAlertMatch> matches, DateOnly today, CancellationToken cancellation)
    {
        var apart = await db.EmployersApartFromAsync([.. matches.Select(match => match.AssistantId).Distinct()], cancellation);
        var together = matches.Where(match => !apart[match.AssistantId].Contains(match.EmployerId)).ToList();
        var alerts = together.Select(match => match.AlertId).Distinct().ToList();
        var held = await db.RegisterAlerts.Where(alert => alerts.Contains(alert.Id)).MaySearch(db, today)
            .Select(alert => alert.Id).ToListAsync(cancellation);
        var open = await db.WhoMaySeeRegisterAsync([.. together.Select(match => match.EmployerId).Distinct()], today);
        var hear = held.ToHashSet();
        return [.. together.Where(match => hear.Contains(match.AlertId) && open.Contains(match.EmployerId))];
    }

    /// <summary>Alerts of those who may search the register for that employer on this day.</summary>
    public static IQueryable<RegisterAlert> MaySearch(this IQueryable<RegisterAlert> alerts, PaConnectDbContext db, DateOnly today)
    {
        var authorities = db.Authorities.InForceOn(today).Where(authority => authority.Scopes.HasFlag(Scopes.SearchRegister));
        return alerts.Where(alert => authorities.Any(authority =>
            authority.EmployerId == alert.EmployerId && authority.AccountId == alert.AccountId));
    }

    /// <summary>One mail for each alert: it tells that there is somebody, and not who.</summary>
    public static void QueueMails(this PaConnectDbContext db, IEnumerable<RegisterAlertMatch> matches, DateTimeOffset now) =>
        db.MailMessages.AddRange(matches.DistinctBy(match => match.AlertId)
            .Select(match => MailMessage.Queue(MailKind, match.AccountId, match.AlertId.Value, now)));
}

public sealed record RegisterAlertMatch(
    Id<RegisterAlert> AlertId,
    Id<Employer> EmployerId,
    Id<Account> AccountId,
    Id<AssistantProfile> ProfileId,
    Id<PersonalAssistant> AssistantId);

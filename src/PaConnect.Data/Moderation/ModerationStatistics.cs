using Microsoft.EntityFrameworkCore;
using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;

namespace PaConnect.Data.Moderation;

/// <summary>
/// How the work of some organisations is going. Counts of cases that were decided in the days looked at; times in hours between opening
/// and deciding, nights and weekends included.
/// </summary>
public sealed record ModerationStatistics(
    int Waiting,
    int Late,
    DateTimeOffset? OldestAt,
    int Versions,
    int PassedFirstTime,
    int Appealed,
    int Overruled,
    double? MedianHours,
    IReadOnlyList<DecidedInAWeek> Weeks,
    IReadOnlyList<CodeUsed> Codes)
{
    public const int Days = 12 * 7;
}

/// <summary>What was decided in the seven London days that begin on a Monday.</summary>
public sealed record DecidedInAWeek(DateOnly Monday, int Approved, int TurnedBack, int Other)
{
    public int Total => Approved + TurnedBack + Other;
}

public sealed record CodeUsed(ReasonCode Code, int Times);

public static class ModerationStatisticsQuery
{
    public static async Task<ModerationStatistics> StatisticsOfAsync(
        this PaConnectDbContext db, IQueryable<Id<Organisation>> organisations, DateTimeOffset now)
    {
        var since = now.AddDays(-ModerationStatistics.Days);
        var waiting = db.ReviewCases.ThatWaitFor(organisations);
        var decided = await db.ReviewCases.AsNoTracking().IgnoreAutoIncludes()
            .Where(c => organisations.Contains(c.OrganisationId) && c.Decision!.DecidedAt >= since)
            .Select(c => new Row(
                c.Matter, c.Version, c.OpenedAt, c.Decision!.DecidedAt, c.Decision.Outcome, c.Decision.OverruledAt, c.Decision.Reasons))
            .ToListAsync();
        var versions = decided.Where(c => c.Matter == CaseMatter.Version).ToList();
        return new ModerationStatistics(
            await waiting.CountAsync(),
            await waiting.CountAsync(c => c.DueAt < now),
            await waiting.MinAsync(c => (DateTimeOffset?)c.OpenedAt),
            versions.Count,
            versions.Count(c => c is { Version: 1, Outcome: Outcome.Approve }),
            decided.Count(c => c.Matter == CaseMatter.Appeal),
            decided.Count(c => c.OverruledAt is not null),
            Median([.. decided.Select(c => (c.DecidedAt - c.OpenedAt).TotalHours).Order()]),
            [.. WeeksOf(decided, London.DateOf(now))],
            [.. decided.SelectMany(c => c.Reasons).GroupBy(reason => reason.Code)
                .Select(used => new CodeUsed(used.Key, used.Count()))
                .OrderByDescending(used => used.Times).ThenBy(used => used.Code)]);
    }

    private static double? Median(IReadOnlyList<double> sorted) => sorted.Count == 0 ? null : sorted[sorted.Count / 2];

    private static IEnumerable<DecidedInAWeek> WeeksOf(IReadOnlyList<Row> decided, DateOnly today)
    {
        var thisMonday = MondayOf(today);
        for (var monday = thisMonday.AddDays(7 - ModerationStatistics.Days); monday <= thisMonday; monday = monday.AddDays(7))
        {
            var week = decided.Where(c => MondayOf(London.DateOf(c.DecidedAt)) == monday).ToList();
            var approved = week.Count(c => c.Outcome == Outcome.Approve);
            var turnedBack = week.Count(c => c.Outcome is Outcome.AskForChanges or Outcome.Refuse);
            yield return new DecidedInAWeek(monday, approved, turnedBack, week.Count - approved - turnedBack);
        }
    }

    private static DateOnly MondayOf(DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));

    private sealed record Row(
        CaseMatter Matter,
        int? Version,
        DateTimeOffset OpenedAt,
        DateTimeOffset DecidedAt,
        Outcome Outcome,
        DateTimeOffset? OverruledAt,
        IReadOnlyList<DecisionReason> Reasons);
}

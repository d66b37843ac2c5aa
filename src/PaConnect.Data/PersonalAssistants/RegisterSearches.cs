using Microsoft.EntityFrameworkCore;
using NpgsqlTypes;
using PaConnect.Data.Places;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;

namespace PaConnect.Data.PersonalAssistants;

/// <summary>The filters and orders of the register. They compose; each says one thing.</summary>
public static class RegisterSearches
{
    /// <summary>Near enough both ways: the PA within so many miles of the work, and the work within the PA's own reach.</summary>
    public static IQueryable<RegisterEntry> WithinReach(this IQueryable<RegisterEntry> entries, GridPoint origin, int miles) =>
        entries.Near(origin, miles)
            .Where(entry => NearbyListings.MetresBetween(entry.Location, origin) <= entry.ReachMetres);

    public static IQueryable<RegisterEntry> LookingForWork(this IQueryable<RegisterEntry> entries) =>
        entries.Where(entry => entry.Availability != Availability.NotNow);

    /// <summary>Who would do every one of these tasks.</summary>
    public static IQueryable<RegisterEntry> Offering(this IQueryable<RegisterEntry> entries, IEnumerable<WorkTask> tasks)
    {
        var numbers = tasks.Select(task => (int)task).ToArray();
        return numbers.Length == 0 ? entries : entries.Where(entry => numbers.All(number => entry.Tasks.Contains(number)));
    }

    public static IQueryable<RegisterEntry> Speaking(this IQueryable<RegisterEntry> entries, Language? language)
    {
        var word = language?.ToString();
        return word is null ? entries : entries.Where(entry => entry.Languages.Contains(word));
    }

    /// <summary>With these words in the statement, tasks or place; words that every PA here answers to leave nobody out.</summary>
    public static IQueryable<RegisterEntry> ThatSay(this IQueryable<RegisterEntry> entries, NpgsqlTsQuery? words) =>
        words is null ? entries : entries.Where(entry => entry.Words.Matches(words));

    /// <summary>Nearest first, from just after that distance in metres and id.</summary>
    public static IQueryable<RegisterEntry> NearestFirst(
        this IQueryable<RegisterEntry> entries, GridPoint origin, (double Metres, Id<AssistantProfile> Id)? after)
    {
        if (after is var (metres, id))
        {
            entries = entries.Where(entry => EF.Functions.GreaterThan(
                ValueTuple.Create(NearbyListings.MetresBetween(entry.Location, origin), entry.ProfileId),
                ValueTuple.Create(metres, id)));
        }

        return entries.OrderByNearest(origin).ThenBy(entry => entry.ProfileId);
    }

    /// <summary>Newest first, from just after that instant and id.</summary>
    public static IQueryable<RegisterEntry> NewestFirst(
        this IQueryable<RegisterEntry> entries, (DateTimeOffset At, Id<AssistantProfile> Id)? after)
    {
        if (after is var (at, id))
        {
            entries = entries.Where(entry => EF.Functions.LessThan(
                ValueTuple.Create(entry.PublishedAt, entry.ProfileId), ValueTuple.Create(at, id)));
        }

        return entries.OrderByDescending(entry => entry.PublishedAt).ThenByDescending(entry => entry.ProfileId);
    }
}

using System.Numerics;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Tries every combination of a few candidates, and in each every way to share what is open among those who lack time for all they can.
/// </summary>
internal sealed class SmallestTeam
{
    private readonly TeamShares _shares;
    private readonly CancellationToken _deadline;

    private SmallestTeam(TeamShares shares, CancellationToken deadline) => (_shares, _deadline) = (shares, deadline);

    /// <summary>What each of the team takes; null where the deadline came first.</summary>
    public static IReadOnlyDictionary<int, long>? Among(IReadOnlyList<int> useful, TeamShares shares, CancellationToken deadline)
    {
        try
        {
            return new SmallestTeam(shares, deadline).Find(useful);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private Dictionary<int, long> Find(IReadOnlyList<int> useful)
    {
        var best = (1 << useful.Count) - 1;
        var takes = Share(Members(best), null);
        var goal = MinutesIn(takes.Values);
        for (var some = 0; some < 1 << useful.Count; some++)
        {
            if (IsBetter(some, best) && MinutesIn(Members(some).Select(_shares.Can)) >= goal
                && Share(Members(some), goal) is var shared && MinutesIn(shared.Values) == goal)
            {
                (best, takes) = (some, shared);
            }
        }

        return takes;

        List<int> Members(int some) => [.. useful.Where((_, index) => (some & (1 << index)) != 0)];
    }

    /// <summary>Fewer people, or as many of whom the first that differs comes earlier.</summary>
    private static bool IsBetter(int some, int best)
    {
        var (fewer, more) = (BitOperations.PopCount((uint)some), BitOperations.PopCount((uint)best));
        var differs = some ^ best;
        return fewer < more || (fewer == more && differs != 0 && (some & differs & -differs) != 0);
    }

    private int MinutesIn(IEnumerable<long> masks) => _shares.MinutesIn(TeamShares.Together(masks));

    /// <summary>
    /// Those who have time for all they can do take it; what is then open is shared by the others so that most is covered, or so that as
    /// many minutes are covered in all as the goal is.
    /// </summary>
    private Dictionary<int, long> Share(List<int> members, int? goal)
    {
        var takes = members.ToDictionary(one => one, one => _shares.LacksTime(one) ? 0 : _shares.Can(one));
        var (covered, others) = (TeamShares.Together(takes.Values), members.FindAll(_shares.LacksTime));
        var parts = _shares.LongestFirst(~covered & TeamShares.Together(others.Select(_shares.Can)))
            .OrderBy(part => others.Count(one => (_shares.Can(one) & (1L << part)) != 0)).ToList();
        if (parts.Count == 0)
        {
            return takes;
        }

        // What is left of somebody's time after so many whole parts is of no use.
        var unit = parts.Select(_shares.MinutesOf).Aggregate((one, other) => (int)BigInteger.GreatestCommonDivisor(one, other));
        var left = others.ToDictionary(one => one, one => _shares.MostMinutesOf(one) / unit * unit);
        var open = Enumerable.Range(0, parts.Count + 1)
            .Select(index => TeamShares.Together(parts.Skip(index).Select(part => 1L << part))).ToList();
        var (best, bestTakes, seen) = (-1, takes, new HashSet<string>());
        goal -= _shares.MinutesIn(covered);
        Place(0, 0);
        return bestTakes;

        void Place(int index, int minutes)
        {
            _deadline.ThrowIfCancellationRequested();
            if (minutes > best)
            {
                (best, bestTakes) = (minutes, new Dictionary<int, long>(takes));
            }

            var atMost = minutes + Math.Min(
                _shares.MinutesIn(open[index]),
                others.Sum(one => Math.Min(left[one], _shares.MinutesIn(_shares.Can(one) & open[index]))));
            // What is covered is what is gone from their time: so the same time left at the same part is looked at once.
            if (best >= goal || atMost <= best || atMost < goal
                || !seen.Add($"{index}: {string.Join(' ', left.Values)}"))
            {
                return;
            }

            var (mask, length) = (1L << parts[index], _shares.MinutesOf(parts[index]));
            foreach (var one in others.Where(one => (_shares.Can(one) & mask) != 0 && left[one] >= length))
            {
                (takes[one], left[one]) = (takes[one] | mask, left[one] - length);
                Place(index + 1, minutes + length);
                (takes[one], left[one]) = (takes[one] & ~mask, left[one] + length);
            }

            Place(index + 1, minutes);
        }
    }
}

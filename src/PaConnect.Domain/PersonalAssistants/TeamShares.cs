using System.Numerics;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>
/// Who can take what of a week. The parts of the week are the bits of a mask, in their order; candidates are known by their number.
/// </summary>
internal sealed class TeamShares
{
    private readonly int[] _minutes;
    private readonly long[] _can;
    private readonly int[] _most;
    private readonly bool[] _lacksTime;

    /// <param name="minutes">Of each part of the week.</param>
    /// <param name="candidates">What each can take, and how many minutes in a week at most.</param>
    public TeamShares(int[] minutes, IReadOnlyList<(long Can, int? Most)> candidates)
    {
        _minutes = minutes;
        _most = [.. candidates.Select(one => one.Most ?? int.MaxValue)];
        _can = [.. candidates.Select((one, number) => Together(
            PartsIn(one.Can).Where(part => minutes[part] <= _most[number]).Select(part => 1L << part)))];
        _lacksTime = [.. _can.Zip(_most, (can, most) => MinutesIn(can) > most)];
        Reachable = Together(_can);
    }

    /// <summary>What anybody can take.</summary>
    public long Reachable { get; }

    public static long Together(IEnumerable<long> masks) => masks.Aggregate(0L, (all, one) => all | one);

    /// <summary>The parts in a mask, the longest first: what is long is hardest to place.</summary>
    public IEnumerable<int> LongestFirst(long mask) => PartsIn(mask).OrderByDescending(part => _minutes[part]);

    public int MinutesOf(int part) => _minutes[part];

    public int MinutesIn(long mask) => PartsIn(mask).Sum(part => _minutes[part]);

    /// <summary>Every part that the candidate can take and that by itself is no longer than they have time for.</summary>
    public long Can(int candidate) => _can[candidate];

    /// <summary>Whether the candidate has too little time for all of that together.</summary>
    public bool LacksTime(int candidate) => _lacksTime[candidate];

    public int MostMinutesOf(int candidate) => _most[candidate];

    /// <summary>What the candidate takes of what is still open: all that they can, or as much as they have time for.</summary>
    public long Takes(int candidate, long open)
    {
        var (taken, left) = (0L, MostMinutesOf(candidate));
        foreach (var part in LongestFirst(_can[candidate] & open).Where(part => _minutes[part] <= left))
        {
            (taken, left) = (taken | (1L << part), left - _minutes[part]);
        }

        return taken;
    }

    /// <summary>Leaves out whoever can take nothing, and whoever can take nothing more than another who has time for all of it.</summary>
    public List<int> Useful()
    {
        return [.. Enumerable.Range(0, _can.Length).Where(one =>
            _can[one] != 0 && !Enumerable.Range(0, _can.Length).Any(other => IsAsGood(other, one)))];

        bool IsAsGood(int other, int one) =>
            other != one && !LacksTime(other) && (_can[one] & ~_can[other]) == 0
                && (_can[one] != _can[other] || LacksTime(one) || other < one);
    }

    private static IEnumerable<int> PartsIn(long mask)
    {
        for (; mask != 0; mask &= mask - 1)
        {
            yield return BitOperations.TrailingZeroCount(mask);
        }
    }
}

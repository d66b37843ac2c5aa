using System.Numerics;

namespace PaConnect.Domain.PersonalAssistants;

/// <summary>A member of a team: which candidate, and the parts of the week that they can take.</summary>
public sealed record TeamMember(int Candidate, IReadOnlyList<WeekPart> Parts);

/// <summary>
/// The fewest people who together cover a week as far as anybody can. Candidates come in the order in which they are preferred, the
/// nearest first: of teams of one size the one of earlier candidates is taken. Each part of the week is taken whole or not at all.
/// </summary>
/// <param name="Gaps">Parts that none of the candidates can take.</param>
/// <param name="IsSmallest">Whether no smaller team is possible; else it is only a good one.</param>
public sealed record Team(IReadOnlyList<TeamMember> Members, IReadOnlyList<WeekPart> Gaps, bool IsSmallest)
{
    /// <summary>So many candidates are tried in every combination.</summary>
    public const int MostTriedWhole = 12;

    /// <param name="week">The parts of the week that are to be covered.</param>
    /// <param name="candidates">When each can work.</param>
    /// <param name="deadline">When it comes, the best team so far is the answer.</param>
    public static Team For(
        IReadOnlyCollection<WeekPart> week, IReadOnlyList<IReadOnlyCollection<WeekPart>> candidates, CancellationToken deadline = default)
    {
        var needed = WeekPart.InOrder(week);
        var covers = candidates.Select(parts => MaskOf(needed, parts)).ToArray();
        var reachable = covers.Aggregate(0L, (all, one) => all | one);
        var useful = Useful(covers);
        var (chosen, isSmallest) = useful.Count <= MostTriedWhole
            ? (Smallest(covers, useful, reachable), true)
            : (Good(covers, useful, reachable, deadline), false);
        return new Team(
            [.. chosen.Order().Select(one => new TeamMember(one, PartsOf(needed, covers[one])))],
            PartsOf(needed, ~reachable),
            isSmallest || chosen.Count <= 1);
    }

    /// <summary>Without those who can take nothing, or nothing that another cannot take as well.</summary>
    private static List<int> Useful(long[] covers) =>
        [.. Enumerable.Range(0, covers.Length).Where(one => covers[one] != 0 && !Enumerable.Range(0, covers.Length).Any(other =>
            (covers[one] & ~covers[other]) == 0 && (covers[one] != covers[other] ? other != one : other < one)))];

    private static List<int> Smallest(long[] covers, List<int> useful, long reachable)
    {
        var best = (1 << useful.Count) - 1;
        for (var some = 0; some < 1 << useful.Count; some++)
        {
            if (IsBetter(some, best) && Members(some).Aggregate(0L, (all, one) => all | covers[one]) == reachable)
            {
                best = some;
            }
        }

        return [.. Members(best)];

        IEnumerable<int> Members(int some) => useful.Where((_, index) => (some & (1 << index)) != 0);
    }

    /// <summary>Fewer people, or as many of whom the first that differs comes earlier.</summary>
    private static bool IsBetter(int some, int best)
    {
        var (fewer, more) = (BitOperations.PopCount((uint)some), BitOperations.PopCount((uint)best));
        var differs = some ^ best;
        return fewer < more || (fewer == more && differs != 0 && (some & differs & -differs) != 0);
    }

    /// <summary>Takes who adds most, then leaves out who is not needed, then puts one in the place of two while that can be done.</summary>
    private static List<int> Good(long[] covers, List<int> useful, long reachable, CancellationToken deadline)
    {
        var chosen = new List<int>();
        for (var covered = 0L; covered != reachable;)
        {
            var next = useful.MaxBy(one => BitOperations.PopCount((ulong)(covers[one] & ~covered)));
            chosen.Add(next);
            covered |= covers[next];
        }

        Prune(covers, chosen, reachable);
        while (!deadline.IsCancellationRequested && TrySwap(covers, useful, chosen, reachable))
        {
            Prune(covers, chosen, reachable);
        }

        return chosen;
    }

    private static void Prune(long[] covers, List<int> chosen, long reachable)
    {
        foreach (var one in chosen.OrderDescending().ToList())
        {
            if (Covered(covers, chosen.Where(other => other != one)) == reachable)
            {
                chosen.Remove(one);
            }
        }
    }

    private static bool TrySwap(long[] covers, List<int> useful, List<int> chosen, long reachable)
    {
        for (var i = 0; i < chosen.Count; i++)
        {
            for (var j = i + 1; j < chosen.Count; j++)
            {
                var rest = Covered(covers, chosen.Where((_, index) => index != i && index != j));
                var instead = useful.FindIndex(one => (rest | covers[one]) == reachable);
                if (instead >= 0)
                {
                    chosen.RemoveAt(j);
                    chosen[i] = useful[instead];
                    return true;
                }
            }
        }

        return false;
    }

    private static long Covered(long[] covers, IEnumerable<int> some) => some.Aggregate(0L, (all, one) => all | covers[one]);

    private static long MaskOf(IReadOnlyList<WeekPart> needed, IReadOnlyCollection<WeekPart> parts) =>
        needed.Select((part, index) => parts.Contains(part) ? 1L << index : 0).Aggregate(0L, (all, one) => all | one);

    private static List<WeekPart> PartsOf(IReadOnlyList<WeekPart> needed, long mask) =>
        [.. needed.Where((_, index) => (mask & (1L << index)) != 0)];
}

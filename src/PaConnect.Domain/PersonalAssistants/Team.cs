namespace PaConnect.Domain.PersonalAssistants;

/// <summary>Somebody who could be in a team.</summary>
/// <param name="Parts">When they can work.</param>
/// <param name="MostMinutes">How long they can work in a week at most; null where they did not say.</param>
public sealed record TeamCandidate(IReadOnlyCollection<WeekPart> Parts, int? MostMinutes = null);

/// <param name="Candidate">Which of the candidates.</param>
/// <param name="Parts">All the parts of the week that they can take; where they lack time for all of them, those that fall to them.</param>
/// <param name="LacksTime">They could take other parts of the week as well, if they could work for longer.</param>
public sealed record TeamMember(int Candidate, IReadOnlyList<WeekPart> Parts, bool LacksTime);

/// <summary>
/// The fewest people who together cover as much of a week as all of the candidates could or, where there are too many to try, few who
/// cover much. Each part of the week is taken whole or not at all, and nobody is given longer than they can work. Candidates come in the
/// order in which they are preferred, the nearest first: of the smallest teams, whoever can take nothing that another cannot is left
/// out, and then the one of earlier candidates is taken.
/// </summary>
/// <param name="Gaps">Parts that nobody takes: no candidate can, or those who can lack time.</param>
/// <param name="IsSmallest">Whether no team covers more, and no smaller one as much; else it is only a good one.</param>
public sealed record Team(IReadOnlyList<TeamMember> Members, IReadOnlyList<WeekPart> Gaps, bool IsSmallest)
{
    /// <summary>So many candidates are tried in every combination.</summary>
    public const int MostTriedWhole = 12;

    /// <param name="week">The parts of the week that are to be covered, and how many minutes of each.</param>
    /// <param name="candidates">Who could be in it.</param>
    /// <param name="deadline">When it comes, a good team is the answer.</param>
    public static Team For(
        IReadOnlyDictionary<WeekPart, int> week, IReadOnlyList<TeamCandidate> candidates, CancellationToken deadline = default)
    {
        var parts = WeekPart.InOrder(week.Keys);
        var can = candidates.Select(one => MaskOf(parts, one.Parts)).ToList();
        var shares = new TeamShares(
            [.. parts.Select(part => week[part])], [.. can.Zip(candidates, (mask, one) => (mask, one.MostMinutes))]);
        var useful = shares.Useful();
        var smallest = useful.Count <= MostTriedWhole ? SmallestTeam.Among(useful, shares, deadline) : null;
        var takes = smallest ?? GoodTeam.Among(useful, shares, useful.Count <= MostTriedWhole ? CancellationToken.None : deadline);
        var taken = TeamShares.Together(takes.Values);
        return new Team(
            [.. takes.OrderBy(one => one.Key).Select(one => new TeamMember(one.Key, PartsOf(parts, one.Value), one.Value != can[one.Key]))],
            PartsOf(parts, ~taken),
            smallest is not null || (takes.Count <= 1 && taken == shares.Reachable));
    }

    private static long MaskOf(IReadOnlyList<WeekPart> week, IReadOnlyCollection<WeekPart> parts) =>
        TeamShares.Together(week.Select((part, index) => parts.Contains(part) ? 1L << index : 0));

    private static List<WeekPart> PartsOf(IReadOnlyList<WeekPart> week, long mask) =>
        [.. week.Where((_, index) => (mask & (1L << index)) != 0)];
}

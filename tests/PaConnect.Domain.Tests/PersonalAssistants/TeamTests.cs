using System.Numerics;
using PaConnect.Domain.PersonalAssistants;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class TeamTests
{
    private static readonly WeekPart Saturday = new(DayOfWeek.Saturday, PartOfDay.Morning);
    private static readonly WeekPart Sunday = new(DayOfWeek.Sunday, PartOfDay.Morning);
    private static readonly WeekPart Monday = new(DayOfWeek.Monday, PartOfDay.Night);

    [Fact]
    public void One_who_can_do_all_is_better_than_two()
    {
        var team = Team.For(Week(Saturday, Sunday), [Can(Saturday), Can(Sunday), Can(Saturday, Sunday, Monday)]);

        var only = Assert.Single(team.Members);
        Assert.Equal(2, only.Candidate);
        Assert.Equal([Saturday, Sunday], only.Parts);
        Assert.False(only.LacksTime);
        Assert.Empty(team.Gaps);
        Assert.True(team.IsSmallest);
    }

    [Fact]
    public void What_nobody_can_take_is_named_and_the_rest_is_covered()
    {
        var team = Team.For(Week(Saturday, Sunday, Monday), [Can(Saturday), Can(), Can(Sunday)]);

        Assert.Equal([Monday], team.Gaps);
        Assert.Equal([0, 2], team.Members.Select(member => member.Candidate));
    }

    [Fact]
    public void Of_those_who_are_alike_the_first_is_taken()
    {
        Assert.Equal(0, Assert.Single(Team.For(Week(Saturday), [Can(Saturday), Can(Saturday)]).Members).Candidate);
    }

    [Fact]
    public void Without_candidates_or_without_a_week_there_is_nobody_in_it()
    {
        var nobody = Team.For(Week(Saturday), []);

        Assert.Empty(nobody.Members);
        Assert.Equal([Saturday], nobody.Gaps);
        Assert.Empty(Team.For(Week(), [Can(Saturday)]).Members);
    }

    [Fact]
    public void Whoever_can_work_few_hours_gets_no_more_and_another_takes_the_rest()
    {
        var team = Team.For(Week(Saturday, Sunday), [Can(Saturday, Sunday) with { MostMinutes = 60 }, Can(Sunday)]);

        Assert.Equal([Saturday], team.Members[0].Parts);
        Assert.True(team.Members[0].LacksTime);
        Assert.Equal([Sunday], team.Members[1].Parts);
        Assert.False(team.Members[1].LacksTime);
        Assert.True(team.IsSmallest);
    }

    [Fact]
    public void Two_who_can_work_few_hours_share_what_neither_could_do_alone()
    {
        var some = Can(Saturday, Sunday) with { MostMinutes = 60 };

        var team = Team.For(Week(Saturday, Sunday), [some, some, some]);

        Assert.Equal([0, 1], team.Members.Select(member => member.Candidate));
        Assert.Empty(team.Gaps);
    }

    [Fact]
    public void What_is_longer_than_anybody_can_work_is_a_gap()
    {
        var some = Can(Saturday, Sunday) with { MostMinutes = 90 };

        var alone = Team.For(Week(Saturday, Sunday), [some]);
        var tooLong = Team.For(new Dictionary<WeekPart, int> { [Saturday] = 120 }, [some]);

        Assert.Single(alone.Gaps);
        Assert.True(Assert.Single(alone.Members).LacksTime);
        Assert.Empty(tooLong.Members);
        Assert.Equal([Saturday], tooLong.Gaps);
    }

    [Fact]
    public void Few_candidates_get_the_very_team_that_trying_all_finds()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 300; round++)
        {
            var (week, candidates) = Make(random, random.Next(1, 10), random.Next(1, 11));

            var team = Team.For(week, candidates);

            Assert.True(team.IsSmallest);
            AssertCovers(week, candidates, team);
            Assert.Equal(FewestByTryingAll(week, candidates), team.Members.Count);
        }
    }

    [Fact]
    public void Few_candidates_of_whom_some_lack_time_share_as_well_as_trying_all_ways_does()
    {
        var random = new Random(1833);
        for (var round = 0; round < 300; round++)
        {
            var (week, candidates) = MakeShort(random, random.Next(1, 6), random.Next(1, 5));

            var team = Team.For(week, candidates);

            Assert.True(team.IsSmallest);
            AssertNobodyWorksTooLong(week, candidates, team);
            var (minutes, fewest) = BestByTryingAll(week, candidates);
            Assert.Equal(minutes, team.Members.SelectMany(member => member.Parts).Distinct().Sum(part => week[part]));
            Assert.Equal(fewest, team.Members.Count);
        }
    }

    [Fact]
    public void Three_who_lack_time_for_a_full_week_are_shared_out_at_once()
    {
        var week = WeekPart.All.Where(one => one.Part is PartOfDay.Morning or PartOfDay.Afternoon or PartOfDay.Evening)
            .ToDictionary(one => one, one => one.Part == PartOfDay.Morning ? 180 : 300);
        var some = new TeamCandidate([.. week.Keys], MostMinutes: 12 * 60);
        using var deadline = new CancellationTokenSource(TimeSpan.FromMinutes(1));

        var team = Team.For(week, [some, some, some], deadline.Token);

        Assert.True(team.IsSmallest);
        Assert.Equal(3 * 660, team.Members.Sum(member => member.Parts.Sum(part => week[part])));
    }

    [Fact]
    public void Many_candidates_cover_all_that_can_be_covered_with_nobody_too_many()
    {
        var random = new Random(1948);
        for (var round = 0; round < 100; round++)
        {
            var (week, candidates) = Make(random, random.Next(10, 36), random.Next(20, 201));

            var team = Team.For(week, candidates);

            AssertCovers(week, candidates, team);
            AssertNobodyIsTooMany(team);
        }
    }

    [Fact]
    public void Of_many_candidates_nobody_works_too_long_nobody_is_too_many_and_nobody_leaves_a_gap_that_they_have_time_for()
    {
        var random = new Random(1970);
        for (var round = 0; round < 50; round++)
        {
            var (week, candidates) = MakeShort(random, random.Next(10, 36), random.Next(20, 201));

            var team = Team.For(week, candidates);

            AssertNobodyWorksTooLong(week, candidates, team);
            AssertNobodyIsTooMany(team);
            Assert.Equal(week.Count, team.Gaps.Concat(team.Members.SelectMany(member => member.Parts)).Distinct().Count());
            Assert.All(candidates, (one, number) => Assert.DoesNotContain(team.Gaps, gap => one.Parts.Contains(gap)
                && (team.Members.FirstOrDefault(member => member.Candidate == number)?.Parts.Sum(part => week[part]) ?? 0) + week[gap]
                    <= (one.MostMinutes ?? int.MaxValue)));
        }
    }

    [Fact]
    public void A_good_team_is_seldom_more_than_one_larger_than_the_smallest()
    {
        var random = new Random(7);
        for (var round = 0; round < 40; round++)
        {
            var (week, candidates) = Make(random, 12, 16);

            Assert.InRange(Team.For(week, candidates).Members.Count - FewestByTryingAll(week, candidates), 0, 1);
        }
    }

    [Fact]
    public void When_the_time_is_up_the_team_still_covers_what_can_be_covered()
    {
        var late = new CancellationToken(canceled: true);
        var (week, candidates) = Make(new Random(3), 35, 200);
        var wantsLess = Can(Saturday, Sunday) with { MostMinutes = 60 };

        AssertCovers(week, candidates, Team.For(week, candidates, late));
        var shared = Team.For(Week(Saturday, Sunday), [wantsLess, wantsLess], late);
        Assert.Empty(shared.Gaps);
        Assert.False(shared.IsSmallest);
    }

    private static Dictionary<WeekPart, int> Week(params WeekPart[] parts) => parts.ToDictionary(part => part, _ => 60);

    private static TeamCandidate Can(params WeekPart[] parts) => new(parts);

    private static (Dictionary<WeekPart, int> Week, List<TeamCandidate> Candidates) Make(Random random, int parts, int people)
    {
        var week = WeekPart.All.OrderBy(_ => random.Next()).Take(parts).ToDictionary(part => part, _ => 60 * random.Next(1, 4));
        var share = random.NextDouble() * 0.5;
        var candidates = Enumerable.Range(0, people)
            .Select(_ => new TeamCandidate([.. WeekPart.All.Where(_ => random.NextDouble() < share)]))
            .ToList();
        return (week, candidates);
    }

    private static (Dictionary<WeekPart, int> Week, List<TeamCandidate> Candidates) MakeShort(Random random, int parts, int people)
    {
        var (week, candidates) = Make(random, parts, people);
        return (week, candidates.ConvertAll(one => random.Next(3) == 0 ? one : one with { MostMinutes = 30 * random.Next(1, 12) }));
    }

    private static void AssertCovers(Dictionary<WeekPart, int> week, List<TeamCandidate> candidates, Team team)
    {
        var can = week.Keys.Where(part => candidates.Exists(one => one.Parts.Contains(part))).ToHashSet();
        Assert.Equal(can, team.Members.SelectMany(member => member.Parts).ToHashSet());
        Assert.Equal(week.Keys.Where(part => !can.Contains(part)).ToHashSet(), team.Gaps.ToHashSet());
        AssertNobodyWorksTooLong(week, candidates, team);
    }

    private static void AssertNobodyWorksTooLong(Dictionary<WeekPart, int> week, List<TeamCandidate> candidates, Team team) =>
        Assert.All(team.Members, member =>
        {
            Assert.Subset(candidates[member.Candidate].Parts.ToHashSet(), member.Parts.ToHashSet());
            Assert.InRange(member.Parts.Sum(part => week[part]), 1, candidates[member.Candidate].MostMinutes ?? int.MaxValue);
        });

    private static void AssertNobodyIsTooMany(Team team) =>
        Assert.All(team.Members, member => Assert.Contains(
            member.Parts, part => team.Members.Count(other => other.Parts.Contains(part)) == 1));

    /// <summary>Tries every set of people. Each covers what it covers without its first, and what that one can do.</summary>
    private static int FewestByTryingAll(Dictionary<WeekPart, int> week, List<TeamCandidate> candidates)
    {
        var masks = candidates.ConvertAll(one => week.Keys.Select((part, i) => one.Parts.Contains(part) ? 1L << i : 0).Sum());
        var covers = new long[1 << masks.Count];
        for (var some = 1; some < covers.Length; some++)
        {
            covers[some] = covers[some & (some - 1)] | masks[BitOperations.TrailingZeroCount(some)];
        }

        return Enumerable.Range(0, covers.Length)
            .Where(some => covers[some] == covers[^1])
            .Min(some => BitOperations.PopCount((uint)some));
    }

    /// <summary>Gives each part to everybody in turn, and to nobody: the most minutes that way, and the fewest people with whom it goes.</summary>
    private static (int Minutes, int Fewest) BestByTryingAll(Dictionary<WeekPart, int> week, List<TeamCandidate> candidates)
    {
        var (parts, best) = (week.Keys.ToList(), (Minutes: 0, Fewest: 0));
        Give(0, new int[candidates.Count], 0);
        return best;

        void Give(int index, int[] worked, int covered)
        {
            var people = worked.Count(minutes => minutes > 0);
            if (covered > best.Minutes || (covered == best.Minutes && people < best.Fewest))
            {
                best = (covered, people);
            }

            for (var one = 0; index < parts.Count && one <= candidates.Count; one++)
            {
                var minutes = week[parts[index]];
                if (one == candidates.Count)
                {
                    Give(index + 1, worked, covered);
                }
                else if (candidates[one].Parts.Contains(parts[index])
                    && worked[one] + minutes <= (candidates[one].MostMinutes ?? int.MaxValue))
                {
                    worked[one] += minutes;
                    Give(index + 1, worked, covered + minutes);
                    worked[one] -= minutes;
                }
            }
        }
    }
}

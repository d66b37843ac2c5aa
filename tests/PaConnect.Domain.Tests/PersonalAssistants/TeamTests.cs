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
        var team = Team.For([Saturday, Sunday], [[Saturday], [Sunday], [Saturday, Sunday, Monday]]);

        var only = Assert.Single(team.Members);
        Assert.Equal(2, only.Candidate);
        Assert.Equal([Saturday, Sunday], only.Parts);
        Assert.Empty(team.Gaps);
        Assert.True(team.IsSmallest);
    }

    [Fact]
    public void What_nobody_can_take_is_named_and_the_rest_is_covered()
    {
        var team = Team.For([Saturday, Sunday, Monday], [[Saturday], [], [Sunday]]);

        Assert.Equal([Monday], team.Gaps);
        Assert.Equal([0, 2], team.Members.Select(member => member.Candidate));
    }

    [Fact]
    public void Of_those_who_are_alike_the_first_is_taken()
    {
        Assert.Equal(0, Assert.Single(Team.For([Saturday], [[Saturday], [Saturday]]).Members).Candidate);
    }

    [Fact]
    public void Without_candidates_or_without_a_week_there_is_nobody_in_it()
    {
        var nobody = Team.For([Saturday], []);

        Assert.Empty(nobody.Members);
        Assert.Equal([Saturday], nobody.Gaps);
        Assert.Empty(Team.For([], [[Saturday]]).Members);
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
    public void Many_candidates_cover_all_that_can_be_covered_with_nobody_too_many()
    {
        var random = new Random(1948);
        for (var round = 0; round < 100; round++)
        {
            var (week, candidates) = Make(random, random.Next(10, 36), random.Next(20, 201));

            var team = Team.For(week, candidates);

            AssertCovers(week, candidates, team);
            Assert.All(team.Members, member => Assert.Contains(
                member.Parts, part => team.Members.Count(other => other.Parts.Contains(part)) == 1));
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
        var (week, candidates) = Make(new Random(3), 35, 200);

        AssertCovers(week, candidates, Team.For(week, candidates, new CancellationToken(canceled: true)));
    }

    private static (List<WeekPart> Week, List<IReadOnlyCollection<WeekPart>> Candidates) Make(Random random, int parts, int people)
    {
        var week = WeekPart.All.OrderBy(_ => random.Next()).Take(parts).ToList();
        var share = random.NextDouble() * 0.5;
        var candidates = Enumerable.Range(0, people)
            .Select(_ => (IReadOnlyCollection<WeekPart>)WeekPart.All.Where(_ => random.NextDouble() < share).ToList())
            .ToList();
        return (week, candidates);
    }

    private static void AssertCovers(List<WeekPart> week, List<IReadOnlyCollection<WeekPart>> candidates, Team team)
    {
        var can = week.Where(part => candidates.Exists(parts => parts.Contains(part))).ToHashSet();
        Assert.Equal(can, team.Members.SelectMany(member => member.Parts).ToHashSet());
        Assert.Equal(week.Where(part => !can.Contains(part)).ToHashSet(), team.Gaps.ToHashSet());
        Assert.All(team.Members, member => Assert.Subset(candidates[member.Candidate].ToHashSet(), member.Parts.ToHashSet()));
    }

    private static int FewestByTryingAll(List<WeekPart> week, List<IReadOnlyCollection<WeekPart>> candidates)
    {
        var masks = candidates.ConvertAll(parts => week.Select((part, i) => parts.Contains(part) ? 1L << i : 0).Sum());
        var all = masks.Aggregate(0L, (one, other) => one | other);
        return Enumerable.Range(0, 1 << masks.Count)
            .Where(some => masks.Where((_, i) => (some & (1 << i)) != 0).Aggregate(0L, (one, other) => one | other) == all)
            .Min(some => BitOperations.PopCount((uint)some));
    }
}

using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Domain.Places;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class MatchExplanationTests
{
    private static readonly WeekPart Saturday = new(DayOfWeek.Saturday, PartOfDay.Morning);
    private static readonly WeekPart Sunday = new(DayOfWeek.Sunday, PartOfDay.Evening);

    [Fact]
    public void What_fits_and_what_does_not_is_told_task_by_task()
    {
        var match = Explain(new Sought { Tasks = [WorkTask.Meals, WorkTask.Hoist] });

        Assert.Equal([WorkTask.Meals], match.TasksOffered);
        Assert.Equal([WorkTask.Hoist], match.TasksNotOffered);
    }

    [Fact]
    public void A_task_that_asks_for_training_the_PA_lacks_would_need_it()
    {
        var profile = Some.CompleteProfileDetails(tasks: [WorkTask.Hoist, WorkTask.Transfers]);
        var trained = profile with { Skills = profile.Skills with { Training = [Training.MovingAndHandling] } };
        var sought = new Sought { Tasks = [WorkTask.Hoist, WorkTask.Transfers] };

        Assert.Equal([Training.MovingAndHandling], MatchExplanation.Of(profile, sought, new Distance(0)).WouldNeed);
        Assert.Empty(MatchExplanation.Of(trained, sought, new Distance(0)).WouldNeed);
    }

    [Fact]
    public void The_week_is_compared_in_hours()
    {
        var match = Explain(new Sought { Parts = [Saturday, Sunday] });

        Assert.Equal((8, 3), (match.HoursSought, match.HoursShared));
        Assert.Contains("Can work in 3 of the 8 hours you chose", Sentences(match));
        Assert.Contains("Can work in all 3 hours you chose", Sentences(Explain(new Sought { Parts = [Saturday] })));
        Assert.Contains(
            "Cannot work in the parts of the week you chose", Sentences(Explain(new Sought { Parts = [Sunday] })));
    }

    [Theory]
    [InlineData(0, Fit.Fits, "Lives within 1 mile")]
    [InlineData(10, Fit.Fits, "Lives about 10 miles away")]
    [InlineData(12, Fit.DoesNotFit, "Lives about 12 miles: further than they will travel")]
    public void Distance_is_told_in_whole_miles_and_against_the_PAs_own_reach(int miles, Fit fit, string sentence)
    {
        var match = MatchExplanation.Of(Some.CompleteProfileDetails(miles: 10), new Sought(), Distance.FromMiles(miles));

        Assert.Equal([new MatchReason(fit, sentence)], match.InWords());
    }

    [Fact]
    public void What_was_not_asked_is_not_explained() => Assert.Single(Explain(new Sought()).InWords());

    [Fact]
    public void Language_and_driving_are_explained_when_asked_for()
    {
        var match = Explain(new Sought { Language = Language.Polish, Driver = true });

        Assert.Equal(["Lives within 1 mile", "Does not use Polish", "Does not drive"], Sentences(match));
        Assert.Contains("Uses English", Sentences(Explain(new Sought { Language = Language.English })));
    }

    private static MatchExplanation Explain(Sought sought) =>
        MatchExplanation.Of(Some.CompleteProfileDetails(), sought, new Distance(0));

    private static IEnumerable<string> Sentences(MatchExplanation match) => match.InWords().Select(reason => reason.Sentence);
}

using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class AdvertSectionsTests
{
    private static readonly JobAdvertDetails Complete = Some.CompleteAdvertDetails();

    public static TheoryData<string, AdvertSection, JobAdvertDetails> OneAnswerShort => new()
    {
        {
            "Give the job a title before you send it.",
            AdvertSection.Role,
            Complete with { Role = Complete.Role with { Title = null } }
        },
        {
            "Say who the job is for before you send it.",
            AdvertSection.Role,
            Complete with { Role = Complete.Role with { About = null } }
        },
        {
            "Say what kind of job it is before you send it.",
            AdvertSection.Role,
            Complete with { Role = Complete.Role with { Employment = null } }
        },
        {
            "Choose at least one task before you send it.",
            AdvertSection.Tasks,
            Complete with { Tasks = new TaskDetails() }
        },
        {
            "Say how many hours the job is before you send it.",
            AdvertSection.Week,
            Complete with { Week = Complete.Week with { Pattern = null } }
        },
        {
            "Say how many hours the job is before you send it.",
            AdvertSection.Week,
            Complete with { Week = Complete.Week with { HoursFrom = null } }
        },
        { "Say what the job pays before you send it.", AdvertSection.Pay, Complete with { Pay = new PayDetails() } },
        {
            "Say where the job is before you send it.",
            AdvertSection.Place,
            Complete with { Place = new PlaceDetails() }
        },
        {
            "Say whether the job is for a woman or for a man before you send it.",
            AdvertSection.Requirements,
            Complete with
            {
                Requirements = new RequirementDetails
                {
                    Driver = DriverNeed.NotNeeded,
                    Occupational = new OccupationalRequirement(ProtectedCharacteristic.Sex, "A woman", "Washing", "Privacy"),
                },
            }
        },
        {
            "Choose a closing date before you send it.",
            AdvertSection.Closing,
            Complete with { Closing = new ClosingDetails() }
        },
    };

    [Theory]
    [MemberData(nameof(OneAnswerShort))]
    public void An_answer_that_is_missing_is_asked_for(string sentence, AdvertSection section, JobAdvertDetails details)
    {
        Assert.Equal([new MissingAnswer(section, sentence)], AdvertSections.Missing(details));
        Assert.False(details.IsFinished(section));
    }

    [Fact]
    public void A_complete_advert_misses_nothing() => Assert.Empty(AdvertSections.Missing(Complete));

    [Fact]
    public void The_first_part_is_asked_for_first() =>
        Assert.Equal(
            [.. AdvertSections.Missing(JobAdvertDetails.Empty).Select(missing => missing.Section).Order()],
            AdvertSections.Missing(JobAdvertDetails.Empty).Select(missing => missing.Section));

    [Fact]
    public void Tasks_may_be_told_in_words_alone() =>
        Assert.True(
            new JobAdvertDetails { Tasks = new TaskDetails { More = "Help me fish." } }
                .IsFinished(AdvertSection.Tasks));

    [Fact]
    public void Work_only_when_needed_has_no_hours() =>
        Assert.True(
            new JobAdvertDetails { Week = new WeekDetails { Pattern = WeekPattern.WhenNeeded } }
                .IsFinished(AdvertSection.Week));

    [Fact]
    public void What_is_asked_of_the_PA_is_optional_and_finished_once_something_is_said()
    {
        var driver = Complete with { Requirements = new RequirementDetails { Driver = DriverNeed.NotNeeded } };
        var skill = Complete with
        {
            Requirements = new RequirementDetails { Asked = [new Requirement("Can swim", RequirementLevel.Desirable)] },
        };

        Assert.False(Complete.IsFinished(AdvertSection.Requirements));
        Assert.True(driver.IsFinished(AdvertSection.Requirements));
        Assert.True(skill.IsFinished(AdvertSection.Requirements));
    }

    [Fact]
    public void Every_task_is_in_one_group_and_every_group_has_tasks()
    {
        var groups = Enum.GetValues<WorkTaskGroup>();

        Assert.All(groups, group => Assert.NotEmpty(WorkTasks.In(group)));
        Assert.Equal(Enum.GetValues<WorkTask>(), groups.SelectMany(WorkTasks.In).Order());
    }
}

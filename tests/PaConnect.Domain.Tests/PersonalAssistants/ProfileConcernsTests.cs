using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class ProfileConcernsTests
{
    private static readonly AssistantProfileDetails Complete = Some.CompleteProfileDetails();

    [Fact]
    public void What_holds_and_agrees_needs_no_second_look()
    {
        Assert.Empty(ProfileConcerns.Of(Complete, Some.Today));
        Assert.Empty(ProfileConcerns.Of(AssistantProfileDetails.Empty, Some.Today));
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_starting_day_that_has_come_is_worth_a_look(int days, bool isWorthIt)
    {
        var details = Complete with
        {
            Week = Complete.Week with { State = Availability.Soon, FromOn = Some.Today.AddDays(days) },
        };

        Assert.Equal(isWorthIt, ProfileConcerns.Of(details, Some.Today).Any(concern => concern.Section == ProfileSection.Week));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    public void Training_that_has_run_out_is_worth_a_look_and_does_not_keep_the_profile_back(int days, bool isWorthIt)
    {
        var details = Complete with
        {
            Courses = new CourseDetails { Taken = [new TrainingTaken(Training.FirstAid, null, Some.Today.AddDays(days))] },
        };

        Assert.Equal(isWorthIt, ProfileConcerns.Of(details, Some.Today).Any(concern => concern.Section == ProfileSection.Courses));
        Assert.Empty(ProfileSections.Missing(details));
    }

    [Fact]
    public void Facts_about_driving_disagree_with_not_driving()
    {
        var details = Complete with
        {
            Travel = Complete.Travel with { Drives = false },
            Driving = new DriverDetails { OwnCar = true },
        };

        Assert.Equal([ProfileSection.Driving], ProfileConcerns.Of(details, Some.Today).Select(concern => concern.Section));
    }

    [Theory]
    [InlineData(3, false)]
    [InlineData(3.25, true)]
    public void More_hours_than_the_ticked_week_has_are_worth_a_look(double fewest, bool isWorthIt)
    {
        var details = Complete with { Rhythm = new RhythmDetails { FewestHours = (decimal)fewest } };

        Assert.Equal(isWorthIt, ProfileConcerns.Of(details, Some.Today).Any());
    }

    [Fact]
    public void What_is_offered_is_no_longer_said_no_to()
    {
        var details = Complete with { Tasks = new OfferedTaskDetails { NotOffered = [WorkTask.Cleaning] } };

        Assert.Null(details.Offering([WorkTask.Cleaning, WorkTask.Cleaning]).Tasks.NotOffered);
        Assert.Equal([WorkTask.Cleaning], details.Offering([WorkTask.Cleaning, WorkTask.Cleaning]).Tasks.Offered);
    }
}

using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class ProfileSectionsTests
{
    private const string When = "Say when you can work before you send it.";
    private const string Where = "Say where you live and how far you can travel before you send it.";
    private const string Skills = "Tell us your training and the languages you speak before you send it.";

    private static readonly AssistantProfileDetails Complete = Some.CompleteProfileDetails();

    public static TheoryData<string, ProfileSection, AssistantProfileDetails> OneAnswerShort => new()
    {
        {
            "Tell employers about yourself before you send it.",
            ProfileSection.About,
            Complete with { About = new AboutDetails() }
        },
        {
            "Tell us about your experience before you send it. None is fine.",
            ProfileSection.Experience,
            Complete with { Experience = new ExperienceDetails() }
        },
        {
            "Choose at least one task you can do before you send it.",
            ProfileSection.Tasks,
            Complete with { Tasks = new OfferedTaskDetails() }
        },
        { When, ProfileSection.Week, Complete with { Week = Complete.Week with { State = null } } },
        { When, ProfileSection.Week, Complete with { Week = Complete.Week with { Parts = [] } } },
        { Where, ProfileSection.Travel, Complete with { Travel = Complete.Travel with { Home = null } } },
        { Where, ProfileSection.Travel, Complete with { Travel = Complete.Travel with { Miles = null } } },
        { Skills, ProfileSection.Skills, Complete with { Skills = Complete.Skills with { Training = null } } },
        { Skills, ProfileSection.Skills, Complete with { Skills = Complete.Skills with { Languages = [] } } },
    };

    [Theory]
    [MemberData(nameof(OneAnswerShort))]
    public void An_answer_that_is_missing_is_asked_for(
        string sentence, ProfileSection section, AssistantProfileDetails details)
    {
        Assert.Equal([new MissingProfileAnswer(section, sentence)], ProfileSections.Missing(details));
        Assert.False(details.IsFinished(section));
    }

    [Fact]
    public void A_complete_profile_misses_nothing() => Assert.Empty(ProfileSections.Missing(Complete));

    [Fact]
    public void Every_part_of_an_empty_profile_is_asked_for_in_order() =>
        Assert.Equal(
            ProfileSections.Short,
            ProfileSections.Missing(AssistantProfileDetails.Empty).Select(missing => missing.Section));

    [Fact]
    public void No_experience_and_no_training_are_answers()
    {
        var beginner = Complete with
        {
            Experience = new ExperienceDetails { Kinds = [] },
            Skills = Complete.Skills with { Training = [] },
        };

        Assert.Empty(ProfileSections.Missing(beginner));
    }

    [Fact]
    public void Relief_work_alone_is_a_week_and_another_language_alone_is_a_language()
    {
        var details = Complete with
        {
            Week = Complete.Week with { Parts = [], Extras = [ExtraAvailability.Relief] },
            Skills = Complete.Skills with { Languages = [], OtherLanguages = "Cornish" },
        };

        Assert.Empty(ProfileSections.Missing(details));
    }
}

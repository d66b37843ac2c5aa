using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Moderation.Checks;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation.Checks;

public sealed class LowRiskTests
{
    private static readonly JobAdvertDetails _advert = Some.CompleteAdvertDetails();
    private static readonly AssistantProfileDetails _profile = Some.CompleteProfileDetails();

    public static TheoryData<string, JobAdvertDetails> ForTheMachine => new()
    {
        { "another task", Some.CompleteAdvertDetails(tasks: [WorkTask.Meals]) },
        { "another day", _advert with { Week = _advert.Week with { StartsOn = Some.Today.AddDays(30) } } },
        { "closes sooner", Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(20)) },
    };

    public static TheoryData<string, JobAdvertDetails> ForAPerson => new()
    {
        { "another title", Some.CompleteAdvertDetails(title: "Another title") },
        { "less pay", Some.CompleteAdvertDetails(pounds: 13m) },
        { "another place", Some.CompleteAdvertDetails(locality: Some.Locality("Southampton", "SO14")) },
        { "words about the tasks", _advert with { Tasks = _advert.Tasks with { More = "And the garden." } } },
        { "words about the hours", _advert with { Week = _advert.Week with { Notes = "Be on time." } } },
        { "how to apply", _advert with { Closing = _advert.Closing with { HowToApply = "Write to me here." } } },
        { "who may apply", _advert with { Requirements = new RequirementDetails { Asked = [new Requirement("Drives", RequirementLevel.Essential)] } } },
        { "a page more", _advert with { Driving = new DrivingDetails() } },
    };

    [Theory]
    [MemberData(nameof(ForTheMachine))]
    public void Tasks_hours_and_closing_date_are_of_low_risk(string change, JobAdvertDetails next)
    {
        Assert.NotEmpty(change);
        Assert.True(LowRisk.IsOnly(_advert, next, Some.Today));
    }

    [Theory]
    [MemberData(nameof(ForAPerson))]
    public void Words_pay_place_and_who_may_apply_are_for_a_person(string change, JobAdvertDetails next)
    {
        Assert.NotEmpty(change);
        Assert.False(LowRisk.IsOnly(_advert, next, Some.Today));
    }

    [Fact]
    public void A_profile_may_change_its_week_its_tasks_and_its_miles_and_nothing_else()
    {
        Assert.True(LowRisk.IsOnly(_profile, Some.CompleteProfileDetails(miles: 25, tasks: [WorkTask.Meals])));
        Assert.True(LowRisk.IsOnly(_profile, _profile with { Week = _profile.Week with { State = Availability.NotNow } }));
        Assert.False(LowRisk.IsOnly(_profile, Some.CompleteProfileDetails("I changed my mind.")));
        Assert.False(LowRisk.IsOnly(_profile, Some.CompleteProfileDetails(home: Some.Locality("Southampton", "SO14"))));
        Assert.False(LowRisk.IsOnly(
            _profile, _profile with { Skills = _profile.Skills with { Training = [Training.Level3Diploma] } }));
    }

    [Fact]
    public void What_only_a_machine_may_pass_must_be_on_show_already()
    {
        var advert = Some.SentAdvert();

        var refusal = Assert.Throws<RuleBrokenException>(() => advert.PassIt(1, Actor.Machine, Some.Now));

        Assert.Equal("This advert is not on show, so a person must read it first.", refusal.Message);
    }

    [Fact]
    public void A_passed_version_is_on_show_and_the_history_says_that_the_machine_did_it()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(tasks: [WorkTask.Meals]), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);

        Assert.Throws<RuleBrokenException>(() => advert.PassIt(2, Some.Moderator, Some.Now));
        advert.PassIt(2, Actor.Machine, Some.Now);

        Assert.Equal((2, Review.Approved), (advert.LiveVersion, advert.Latest!.Review));
        var told = advert.Telling.Told[^1];
        Assert.Equal((ListingHistory.Passed, Role.Machine, Notices.Applicants), (told.Verb, told.By.Role, told.Tells));
    }
}

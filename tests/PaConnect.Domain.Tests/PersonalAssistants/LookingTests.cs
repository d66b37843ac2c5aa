using PaConnect.Domain.Common;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

/// <summary>When a PA can start, and whether they still look.</summary>
public sealed class LookingTests
{
    private static readonly DateOnly First = Some.Today.AddMonths(6).AddDays(-30);
    private static readonly DateOnly Second = Some.Today.AddMonths(6).AddDays(-7);
    private static readonly DateOnly Last = Some.Today.AddMonths(6);

    [Fact]
    public void When_they_can_start_is_shown_at_once_and_is_no_change_to_be_checked()
    {
        var profile = Some.PublishedProfile();

        profile.SayWhen(Availability.Soon, Some.Today.AddDays(9), Some.Today, Some.AssistantActor, Some.Now);

        Assert.Equal((Availability.Soon, Some.Today.AddDays(9)), (profile.ShownDetails!.Week.State, profile.ShownDetails.Week.FromOn));
        Assert.False(profile.HasChanged);
        Assert.Equal(["Soon"], profile.Telling.Told[^1].Codes);
    }

    [Fact]
    public void It_stays_said_when_a_version_sent_before_is_approved()
    {
        var profile = Some.PublishedProfile();
        profile.Revise(Some.CompleteProfileDetails("Something else."), Some.Now);
        profile.Submit(Some.AssistantActor, Some.Now);

        profile.SayWhen(Availability.NotNow, null, Some.Today, Some.AssistantActor, Some.Now);
        profile.Approve(profile.Latest!.Number, Some.Moderator, Some.Now);

        Assert.Equal(Availability.NotNow, profile.ShownDetails!.Week.State);
        Assert.Equal("Something else.", profile.ShownDetails.About.Statement);
    }

    [Fact]
    public void A_change_of_the_draft_does_not_say_it_by_the_way()
    {
        var profile = Some.PublishedProfile();
        var details = profile.Details with { Week = profile.Details.Week with { State = Availability.NotNow, Extras = [ExtraAvailability.Relief] } };

        profile.Revise(details, Some.Now);

        Assert.Equal(Availability.Now, profile.ShownDetails!.Week.State);
        Assert.True(profile.HasChanged);
        Assert.Empty(profile.ShownDetails.Week.Extras);
    }

    [Fact]
    public void Soon_needs_a_day_to_come_and_another_answer_keeps_none()
    {
        var profile = Some.PublishedProfile();

        var refusal = Assert.Throws<RuleBrokenException>(() =>
            profile.SayWhen(Availability.Soon, Some.Today, Some.Today, Some.AssistantActor, Some.Now));
        profile.SayWhen(Availability.Now, Some.Today.AddDays(3), Some.Today, Some.AssistantActor, Some.Now);

        Assert.Equal("Choose a day after today on which you can start.", refusal.Message);
        Assert.Null(profile.Details.Week.FromOn);
    }

    [Fact]
    public void A_draft_says_it_on_the_page_about_the_week()
    {
        var refusal = Assert.Throws<RuleBrokenException>(() =>
            Some.DraftProfile().SayWhen(Availability.Now, null, Some.Today, Some.AssistantActor, Some.Now));

        Assert.Equal("Your profile must be approved before you can change this here.", refusal.Message);
    }

    [Fact]
    public void It_is_hidden_six_months_after_the_last_sign_and_two_warnings()
    {
        var profile = Some.PublishedProfile();

        Assert.Equal((First, Last, null), (profile.NextLapseWarningOn, profile.LapsesOn, profile.HiddenOn));
        profile.WarnOfLapse(First, Actor.Machine, London.StartOf(First));
        Assert.Equal((Second, Last), (profile.NextLapseWarningOn, profile.HiddenOn));
        profile.WarnOfLapse(Second, Actor.Machine, London.StartOf(Second));
        Assert.Equal((null, Last), (profile.NextLapseWarningOn, profile.HiddenOn));
        Assert.Throws<RuleBrokenException>(() => profile.LapseIt(Last.AddDays(-1), Actor.Machine, Some.Now));
        profile.LapseIt(Last, Actor.Machine, Some.Now);

        Assert.Equal(AssistantProfileState.Lapsed, profile.State);
    }

    [Fact]
    public void Late_warnings_put_the_end_off()
    {
        var profile = Some.PublishedProfile();

        profile.WarnOfLapse(Last.AddDays(40), Actor.Machine, London.StartOf(Last.AddDays(40)));
        Assert.Equal((Last.AddDays(63), Last.AddDays(70)), (profile.NextLapseWarningOn, profile.HiddenOn));
        Assert.Throws<RuleBrokenException>(() => profile.WarnOfLapse(Last.AddDays(62), Actor.Machine, Some.Now));
        profile.WarnOfLapse(Last.AddDays(80), Actor.Machine, London.StartOf(Last.AddDays(80)));

        Assert.Equal(Last.AddDays(87), profile.HiddenOn);
    }

    [Fact]
    public void Whatever_its_owner_does_begins_the_count_again()
    {
        Action<AssistantProfile, DateTimeOffset>[] acts =
        [
            (profile, at) => profile.StillLooks(London.DateOf(at), Some.AssistantActor, at),
            (profile, at) => profile.Revise(profile.Details, at),
            (profile, at) => profile.SayWhen(Availability.Now, null, London.DateOf(at), Some.AssistantActor, at),
            (profile, at) =>
            {
                profile.PauseIt(Some.AssistantActor, at);
                profile.ResumeIt(Some.AssistantActor, at);
            },
        ];

        Assert.All(acts, act =>
        {
            var profile = Some.PublishedProfile();
            profile.WarnOfLapse(First, Actor.Machine, London.StartOf(First));

            act(profile, London.StartOf(First.AddDays(2)));

            Assert.Equal((First.AddDays(2).AddMonths(6), 0, false), (profile.LapsesOn, profile.LapseWarnings, profile.IsAskedWhetherLooking));
        });
    }

    [Fact]
    public void An_older_sign_of_life_moves_nothing()
    {
        var profile = Some.PublishedProfile();

        Assert.False(profile.ShowsLifeOn(Some.Today.AddDays(-1)));
        Assert.Equal(Last, profile.LapsesOn);
    }

    [Fact]
    public void A_hidden_profile_is_shown_again_by_its_owner_and_counts_anew()
    {
        var profile = Lapsed();

        profile.ResumeIt(Some.AssistantActor, London.StartOf(Last.AddDays(50)));

        Assert.Equal((AssistantProfileState.Published, Last.AddDays(50).AddMonths(6)), (profile.State, profile.LapsesOn));
    }

    [Fact]
    public void A_hidden_or_paused_profile_has_nothing_to_confirm_and_no_warning_to_come()
    {
        var paused = Some.PublishedProfile();
        paused.PauseIt(Some.AssistantActor, Some.Now);

        Assert.Null(paused.NextLapseWarningOn);
        Assert.Null(Lapsed().NextLapseWarningOn);
        Assert.Throws<RuleBrokenException>(() => Lapsed().StillLooks(Last, Some.AssistantActor, Some.Now));
    }

    private static AssistantProfile Lapsed()
    {
        var profile = Some.PublishedProfile();
        profile.WarnOfLapse(First, Actor.Machine, London.StartOf(First));
        profile.WarnOfLapse(Second, Actor.Machine, London.StartOf(Second));
        profile.LapseIt(Last, Actor.Machine, London.StartOf(Last));
        return profile;
    }
}

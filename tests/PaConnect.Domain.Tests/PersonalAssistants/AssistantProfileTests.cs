using PaConnect.Domain.Common;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.PersonalAssistants;

public sealed class AssistantProfileTests
{
    [Fact]
    public void A_profile_is_off_the_register_until_a_version_was_approved()
    {
        var assistant = Some.PersonalAssistant();

        var profile = Some.SentProfile(assistant);

        Assert.Equal((assistant.Id, AssistantProfileState.Draft), (profile.AssistantId, profile.State));
        Assert.Null(profile.Shown);
        var version = profile.Latest!;
        Assert.Equal((1, Review.Waiting, profile.Id), (version.Number, version.Review, version.ProfileId));
    }

    [Fact]
    public void Employers_see_the_approved_version_and_nothing_newer()
    {
        var profile = Some.PublishedProfile();

        profile.Revise(Some.CompleteProfileDetails("I changed my mind."), Some.Now);

        Assert.Equal("I am patient and I like to cook.", profile.Shown!.Details.About.Statement);
        Assert.Equal(Some.Now, profile.PublishedAt);
        Assert.True(profile.CanBeSubmitted);
    }

    [Fact]
    public void A_new_name_waits_for_a_person_like_every_other_answer()
    {
        var assistant = Some.PersonalAssistant("Robin", "Marsh");
        var profile = Some.PublishedProfile(assistant);
        assistant.Rename("Jo", "Marsh", assistant.BornOn, Some.Today);

        profile.ShowAs(assistant);

        Assert.Equal(("Robin M", "Jo M"), (profile.Shown!.Details.ShownName, profile.Details.ShownName));
        Assert.True(profile.CanBeSubmitted);
    }

    [Fact]
    public void A_name_is_changed_by_its_owner_only_and_not_with_the_answers()
    {
        var profile = Some.PublishedProfile(Some.PersonalAssistant("Robin", "Marsh"));

        profile.Revise(Some.CompleteProfileDetails() with { ShownName = "Somebody else" }, Some.Now);

        Assert.Equal("Robin M", profile.Details.ShownName);
        Assert.Throws<ArgumentOutOfRangeException>(() => profile.ShowAs(Some.PersonalAssistant()));
    }

    [Fact]
    public void Nobody_is_asked_to_send_a_name_that_waits_already_or_is_not_on_show()
    {
        var assistant = Some.PersonalAssistant("Robin", "Marsh");
        var (waiting, down) = (Some.PublishedProfile(assistant), Some.PublishedProfile(assistant));
        down.TakeItDown(Some.Moderator, Some.Now);
        assistant.Rename("Jo", "Marsh", assistant.BornOn, Some.Today);

        waiting.ShowAs(assistant);
        down.ShowAs(assistant);
        var before = waiting.KeepsOldName;
        Send(waiting);

        Assert.Equal((true, false, false), (before, waiting.KeepsOldName, down.KeepsOldName));
        Assert.Equal("Jo M", down.Details.ShownName);
    }

    [Fact]
    public void Sending_is_refused_while_an_answer_is_missing() =>
        Refused(
            "Tell employers about yourself before you send it.",
            () => Send(Some.DraftProfile(details: AssistantProfileDetails.Empty)));

    [Fact]
    public void Sending_twice_is_refused()
    {
        var profile = Some.SentProfile();

        Assert.False(profile.CanBeSubmitted);
        Refused("Your profile has already been sent to be checked.", () => Send(profile));
    }

    [Fact]
    public void Sending_what_was_refused_is_refused()
    {
        var profile = Some.SentProfile();
        profile.Refuse(1, ["Impersonation"], Some.Moderator, Some.Now);
        profile.Revise(Some.CompleteProfileDetails("I changed my mind."), Some.Now);

        Assert.False(profile.CanBeSubmitted);
        Refused("Your profile was refused, so it cannot be sent again.", () => Send(profile));
    }

    [Fact]
    public void Sending_the_same_again_is_refused()
    {
        var profile = Some.PublishedProfile();

        Assert.False(profile.CanBeSubmitted);
        Refused("Nothing has changed since you last sent your profile.", () => Send(profile));
    }

    [Fact]
    public void After_changes_were_asked_the_changed_profile_is_sent_as_the_next_version()
    {
        var profile = Some.SentProfile();
        profile.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now);
        profile.Revise(Some.CompleteProfileDetails("I changed my mind."), Some.Now);

        Send(profile);

        Assert.Equal((2, Review.Waiting), (profile.Latest!.Number, profile.Latest.Review));
    }

    [Fact]
    public void The_author_is_told_why_a_profile_was_turned_back()
    {
        var profile = Some.SentProfile();

        profile.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now);

        var told = profile.Telling.Told[^1];
        Assert.Equal(("changes asked", Notices.Author, 1), (told.Verb, told.Tells, told.Version));
        Assert.Equal(["Quality"], told.Codes!);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void A_decision_about_another_version_than_the_waiting_one_is_refused(int version)
    {
        const string Overtaken = "The author has changed this profile since you opened it. Look at the new version.";
        var profile = Some.SentProfile();

        Refused(Overtaken, () => profile.Approve(version, Some.Moderator, Some.Now));
        Refused(Overtaken, () => profile.AskForChanges(version, [], Some.Moderator, Some.Now));
        Refused(Overtaken, () => profile.Refuse(version, [], Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Machine)]
    public void Only_a_moderator_turns_a_profile_back(Role role)
    {
        const string OnlyModerators = "Only a moderator can decide about this profile.";
        var profile = Some.SentProfile();

        Refused(OnlyModerators, () => profile.Refuse(1, [], Some.By(role), Some.Now));
        Refused(OnlyModerators, () => profile.AskForChanges(1, [], Some.By(role), Some.Now));
    }

    [Fact]
    public void A_PA_pauses_and_resumes_as_they_like()
    {
        var profile = Some.PublishedProfile();

        profile.PauseIt(Some.AssistantActor, Some.Now);

        Assert.Equal((false, true), (profile.CanBePaused, profile.CanBeResumed));

        profile.ResumeIt(Some.AssistantActor, Some.Now);

        Assert.Equal((true, false), (profile.CanBePaused, profile.CanBeResumed));
    }

    private static void Send(AssistantProfile profile) => profile.Submit(Some.AssistantActor, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}

using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class JobAdvertTests
{
    private const string Ended = "This advert has ended, so it cannot be ";

    [Fact]
    public void An_advert_begins_as_an_empty_draft_of_its_employer()
    {
        var employer = Some.Employer();

        var advert = JobAdvert.Begin(employer, Some.Author, Some.Now);

        Assert.Equal((employer.Id, JobAdvertState.Draft), (advert.EmployerId, advert.State));
        Assert.Equal(Reference.Length, advert.Reference.Length);
        Assert.Empty(advert.Versions);
        Assert.Equal(employer.Locality, advert.Details.Place.Locality);
        Assert.False(advert.IsOpenOn(Some.Today));
    }

    [Fact]
    public void Sending_freezes_a_version_that_later_edits_do_not_change()
    {
        var advert = Some.DraftAdvert();

        var version = advert.Submit(Some.Today, Some.Author, Some.Now);
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);

        Assert.Same(advert.Latest, version);
        Assert.Equal("Personal assistant for weekends", version.Details.Role.Title);
        Assert.Equal((1, Review.Waiting, advert.Id), (version.Number, version.Review, version.AdvertId));
        Assert.Equal("submitted", advert.Telling.Told[^1].Verb);
        Assert.True(advert.HasChanged);
    }

    [Fact]
    public void It_carries_the_name_of_its_own_employer_whatever_its_answers_say()
    {
        var (employer, other) = (Some.Employer("Sam"), Some.Employer("Alex"));
        var advert = Some.DraftAdvert(employer, Some.CompleteAdvertDetails() with { ShownBy = "Somebody else" });
        employer.Revise(Some.EmployerDetails("Sam and Jo"), Some.Author, Some.Now);

        var copy = JobAdvert.BeginFrom(advert, employer, Some.Author, Some.Now);

        Assert.Equal(("Sam", "Sam and Jo"), (advert.Details.ShownBy, copy.Details.ShownBy));
        Assert.Throws<ArgumentOutOfRangeException>(() => advert.ShowBy(other));
    }

    [Fact]
    public void It_keeps_its_old_name_on_show_until_the_new_one_is_sent()
    {
        var employer = Some.Employer("Sam");
        var advert = Some.LiveAdvert(employer);
        employer.Revise(Some.EmployerDetails("Sam and Jo"), Some.Author, Some.Now);

        advert.ShowBy(employer);
        var before = advert.KeepsOldName;
        Send(advert);

        Assert.Equal((true, false), (before, advert.KeepsOldName));
        Assert.Equal(("Sam", "Sam and Jo"), (advert.Shown!.Details.ShownBy, advert.Latest!.Details.ShownBy));
    }

    [Fact]
    public void What_was_taken_down_has_its_new_name_when_an_appeal_brings_it_back()
    {
        var employer = Some.Employer("Sam");
        var advert = Some.LiveAdvert(employer);
        advert.TakeItDown(Some.Moderator, Some.Now);
        employer.Revise(Some.EmployerDetails("Sam and Jo"), Some.Author, Some.Now);

        advert.ShowBy(employer);
        var whileDown = advert.KeepsOldName;
        advert.Reinstate(Some.Moderator, Some.Now);

        Assert.Equal((false, true), (whileDown, advert.KeepsOldName));
    }

    [Fact]
    public void Sending_is_refused_while_an_answer_is_missing()
    {
        var advert = Some.DraftAdvert(details: JobAdvertDetails.Empty);

        Refused("Give the job a title before you send it.", () => Send(advert));
        Assert.Empty(advert.Versions);
    }

    [Fact]
    public void Sending_is_refused_when_the_closing_date_has_come() =>
        Refused(
            "Choose a closing date after today before you send it.",
            () => Send(Some.DraftAdvert(closesOn: Some.Today)));

    [Fact]
    public void Sending_is_refused_while_the_pay_is_below_the_legal_minimum() =>
        Refused(
            "Weekday pay comes to £12.70 an hour. On 20 November 2026 the legal minimum is £12.71.",
            () => Send(Some.DraftAdvert(details: Some.CompleteAdvertDetails(pounds: 12.70m))));

    [Fact]
    public void Sending_twice_is_refused()
    {
        var advert = Some.SentAdvert();

        Assert.False(advert.CanBeSubmitted);
        Refused("This advert has already been sent to be checked.", () => Send(advert));
    }

    [Fact]
    public void Sending_what_was_refused_is_refused()
    {
        var advert = Some.SentAdvert();
        advert.Refuse(1, ["NotAJob"], Some.Moderator, Some.Now);
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);

        Assert.False(advert.CanBeSubmitted);
        Refused("This advert was refused, so it cannot be sent again.", () => Send(advert));
    }

    [Fact]
    public void Sending_the_same_again_is_refused()
    {
        var advert = Some.LiveAdvert();

        Assert.False(advert.CanBeSubmitted);
        Refused(
            "Nothing has changed since you last sent this advert. Change what was asked, then send it.",
            () => Send(advert));
    }

    [Fact]
    public void After_changes_were_asked_the_changed_advert_is_sent_as_the_next_version()
    {
        var advert = Some.SentAdvert();
        advert.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now);
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);

        Assert.True(advert.CanBeSubmitted);
        Send(advert);

        Assert.Equal((2, Review.Waiting), (advert.Latest!.Number, advert.Latest.Review));
    }

    [Fact]
    public void Approval_puts_the_version_on_show()
    {
        var advert = Some.SentAdvert();

        advert.Approve(1, Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Live, 1, Some.Now), (advert.State, advert.LiveVersion, advert.PublishedAt));
        Assert.Equal((Review.Approved, Some.Now), (advert.Shown!.Review, advert.Shown.DecidedAt));
    }

    [Fact]
    public void The_old_version_stays_on_show_while_a_new_one_waits()
    {
        var advert = WithNewVersionWaiting();

        Assert.Equal("Personal assistant for weekends", advert.Shown!.Details.Role.Title);

        advert.Approve(2, Some.Moderator, Some.Now.AddDays(1));

        Assert.Equal("Another title", advert.Shown.Details.Role.Title);
        Assert.Equal(Some.Now, advert.PublishedAt);
    }

    [Fact]
    public void A_refused_edit_leaves_the_old_version_on_show()
    {
        var advert = WithNewVersionWaiting();

        advert.Refuse(2, ["NotAJob"], Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Live, 1), (advert.State, advert.LiveVersion));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_decision_about_another_version_than_the_waiting_one_is_refused(int version)
    {
        const string Overtaken = "The author has changed this advert since you opened it. Look at the new version.";
        var advert = WithNewVersionWaiting();

        Refused(Overtaken, () => advert.Approve(version, Some.Moderator, Some.Now));
        Refused(Overtaken, () => advert.AskForChanges(version, [], Some.Moderator, Some.Now));
        Refused(Overtaken, () => advert.Refuse(version, [], Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Machine)]
    public void Only_a_moderator_turns_an_advert_back(Role role)
    {
        const string OnlyModerators = "Only a moderator can decide about this advert.";
        var advert = Some.SentAdvert();

        Refused(OnlyModerators, () => advert.Refuse(1, [], Some.By(role), Some.Now));
        Refused(OnlyModerators, () => advert.AskForChanges(1, [], Some.By(role), Some.Now));
        Assert.Equal(Review.Waiting, advert.Latest!.Review);
    }

    [Fact]
    public void The_author_is_told_why_an_advert_was_turned_back()
    {
        var advert = Some.SentAdvert();

        advert.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now);

        var told = advert.Telling.Told[^1];
        Assert.Equal(("changes asked", Notices.Author, 1), (told.Verb, told.Tells, told.Version));
        Assert.Equal(["Quality"], told.Codes!);
        Assert.Equal(Review.ChangesAsked, advert.Latest!.Review);
    }

    [Fact]
    public void An_advert_is_open_up_to_and_on_its_closing_date()
    {
        var advert = Some.LiveAdvert(closesOn: Some.Today.AddDays(1));

        Assert.True(advert.IsOpenOn(Some.Today.AddDays(1)));
        Assert.False(advert.IsOpenOn(Some.Today.AddDays(2)));
    }

    [Fact]
    public void Nobody_sees_a_longer_closing_date_before_it_was_approved()
    {
        var advert = Some.LiveAdvert(closesOn: Some.Today.AddDays(1));

        advert.Revise(Some.CompleteAdvertDetails(closesOn: Some.Today.AddDays(90)), Some.Now);

        Assert.False(advert.IsOpenOn(Some.Today.AddDays(2)));
    }

    [Fact]
    public void A_paused_advert_is_not_open()
    {
        var advert = Some.LiveAdvert();

        advert.PauseIt(Some.Author, Some.Now);

        Assert.False(advert.IsOpenOn(Some.Today));
        Assert.Equal((false, true, true), (advert.CanBePaused, advert.CanBeResumed, advert.CanBeClosed));
    }

    [Fact]
    public void A_closed_advert_is_neither_changed_nor_sent()
    {
        var advert = Some.LiveAdvert();

        advert.CloseIt(EndReason.NotNeeded, null, Some.Author, Some.Now);

        Assert.Equal((Some.Now, false, false), (advert.EndedAt, advert.CanBeRevised, advert.CanBeSubmitted));
        Refused(Ended + "changed. You can write a new one.", () => advert.Revise(JobAdvertDetails.Empty, Some.Now));
        Refused(Ended + "sent. You can write a new one.", () => Send(advert));
    }

    [Fact]
    public void Closing_supersedes_the_version_that_waits_so_nobody_decides_about_it()
    {
        var advert = WithNewVersionWaiting();

        advert.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);

        Assert.Equal(Review.Superseded, advert.Latest!.Review);
        Refused(
            "The author has ended this advert, so there is nothing left to decide.",
            () => advert.Approve(2, Some.Moderator, Some.Now));
    }

    [Fact]
    public void A_draft_is_deleted_but_not_while_it_is_checked()
    {
        var draft = Some.DraftAdvert();
        var sent = Some.SentAdvert();

        draft.WithdrawIt(Some.Author, Some.Now);

        Assert.Equal((JobAdvertState.Withdrawn, Some.Now), (draft.State, draft.EndedAt));
        Assert.False(sent.CanBeWithdrawn);
        Refused(
            "This advert is being checked. Wait for the answer before you delete it.",
            () => sent.WithdrawIt(Some.Author, Some.Now));
    }

    [Fact]
    public void What_was_on_show_is_closed_and_never_deleted() =>
        Refused(
            "Only an advert that was never on show can be deleted. You can close this one.",
            () => Some.LiveAdvert().WithdrawIt(Some.Author, Some.Now));

    private static JobAdvert WithNewVersionWaiting()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        Send(advert);
        return advert;
    }

    private static void Send(JobAdvert advert) => advert.Submit(Some.Today, Some.Author, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}

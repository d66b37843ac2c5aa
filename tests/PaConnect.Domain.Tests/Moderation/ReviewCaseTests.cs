using System.Globalization;
using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.PersonalAssistants;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class ReviewCaseTests
{
    private static readonly DecisionReason Reason = new(ReasonCode.Quality, "about", "Please write in sentences.");

    [Fact]
    public void A_case_is_about_one_version_and_belongs_to_one_organisation()
    {
        var advert = Some.SentAdvert();
        var organisation = Some.Organisation();

        var opened = Some.OpenCase(
            advert, organisation, noticed: [Some.Noticed(), Some.Noticed(ReasonCode.PayUnclear)]);

        Assert.Equal((advert.Id.Value, (int?)1, organisation.Id), (opened.SubjectId, opened.Version, opened.OrganisationId));
        Assert.Equal((CaseKind.JobAdvert, CaseState.Waiting), (opened.Kind, opened.State));
        Assert.Equal(
            [(0, ReasonCode.PrivacyOvershare), (1, ReasonCode.PayUnclear)],
            opened.Findings.Select(f => (f.Number, f.Code)));
        Assert.Equal(("opened", Notices.Organisation), (opened.Telling.Told[^1].Verb, opened.Telling.Told[^1].Tells));
    }

    [Theory]
    [InlineData("2026-11-18T09:00:00Z", false, "2026-11-19T17:00:00Z")]
    [InlineData("2026-11-20T16:30:00Z", true, "2026-11-23T16:30:00Z")]
    public void A_person_looks_within_two_working_days_or_one_when_it_is_urgent(string sent, bool isUrgent, string due)
    {
        var opened = ReviewCase.OpenReview(
            CaseKind.JobAdvert,
            Guid.NewGuid(),
            1,
            Some.Organisation(),
            isUrgent,
            new CheckResult([], Failed: false),
            Some.Author,
            DateTimeOffset.Parse(sent, CultureInfo.InvariantCulture));

        Assert.Equal(DateTimeOffset.Parse(due, CultureInfo.InvariantCulture), opened.DueAt);
        Assert.Equal(isUrgent, opened.IsUrgent);
    }

    [Fact]
    public void Approval_puts_the_advert_on_show()
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);

        Decide(opened, advert, Outcome.Approve);

        Assert.Equal((CaseState.Decided, JobAdvertState.Live), (opened.State, advert.State));
        Assert.Equal(
            (Outcome.Approve, Some.Moderator.AccountId),
            (opened.Decision!.Outcome, opened.Decision.DecidedBy));
        Assert.Equal("decided", opened.Telling.Told[^1].Verb);
    }

    [Fact]
    public void Approval_puts_the_profile_on_the_register()
    {
        var profile = Some.SentProfile();

        Decide(Some.OpenCase(profile), profile, Outcome.Approve);

        Assert.Equal(AssistantProfileState.Published, profile.State);
    }

    [Theory]
    [InlineData(Outcome.AskForChanges, Review.ChangesAsked)]
    [InlineData(Outcome.Refuse, Review.Refused)]
    public void What_is_turned_back_says_why_and_is_not_shown(Outcome outcome, Review review)
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);

        Decide(opened, advert, outcome, Reason, Reason);

        Assert.Equal((review, JobAdvertState.Draft), (advert.Latest!.Review, advert.State));
        Assert.Equal(["Quality"], opened.Telling.Told[^1].Codes!);
        Assert.Equal([Reason, Reason], opened.Decision!.Reasons);
    }

    [Theory]
    [InlineData(Outcome.AskForChanges)]
    [InlineData(Outcome.Refuse)]
    public void Turning_back_needs_a_reason(Outcome outcome)
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);

        Refused(
            "Choose at least one reason, so that the author knows what is wrong.",
            () => Decide(opened, advert, outcome));
        Assert.Equal((CaseState.Waiting, Review.Waiting), (opened.State, advert.Latest!.Review));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public void The_reason_Other_needs_a_note(string? note)
    {
        var advert = Some.SentAdvert();
        var other = new DecisionReason(ReasonCode.Other, Field: null, note);

        Refused(
            "Write a note for the reason “Other”, so that the author knows what is meant.",
            () => Decide(Some.OpenCase(advert), advert, Outcome.Refuse, other));
    }

    [Fact]
    public void A_case_is_decided_once()
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);
        Decide(opened, advert, Outcome.Approve);

        Refused("Somebody has decided this case already.", () => Decide(opened, advert, Outcome.Refuse, Reason));
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Machine)]
    public void Only_a_moderator_decides(Role role)
    {
        var advert = Some.SentAdvert();

        Refused(
            "Only a moderator can decide a case.",
            () => Some.OpenCase(advert).Decide(advert, Outcome.Approve, [], null, [], Some.By(role), Some.Now));
    }

    [Fact]
    public void Nobody_decides_about_their_own_listing()
    {
        const string Own = "This is your own listing, so somebody else must decide about it.";
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);
        var author = Some.Moderator.AccountId!.Value;

        Refused(Own, () => opened.Decide(advert, Outcome.Approve, [], null, [author], Some.Moderator, Some.Now));
        Refused(Own, () => opened.Decide(advert, Outcome.Approve, [], null, [], new Actor(Role.Moderator), Some.Now));
    }

    [Fact]
    public void A_case_about_an_overtaken_version_stays_open()
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert);
        advert.AskForChanges(1, [], Some.Moderator, Some.Now);
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);

        Refused(
            "The author has changed this advert since you opened it. Look at the new version.",
            () => Decide(opened, advert, Outcome.Approve));
        Assert.Equal(CaseState.Waiting, opened.State);
        Assert.Null(opened.Decision);
    }

    [Fact]
    public void A_case_decides_only_about_its_own_subject()
    {
        var opened = Some.OpenCase(Some.SentAdvert());

        Assert.Throws<ArgumentException>(() => Decide(opened, Some.SentAdvert(), Outcome.Approve));
        Assert.Equal(CaseState.Waiting, opened.State);
    }

    [Fact]
    public void A_case_that_nobody_needs_any_more_is_closed_without_a_decision()
    {
        var advert = Some.LiveAdvert();
        advert.Revise(Some.CompleteAdvertDetails(title: "Another title"), Some.Now);
        advert.Submit(Some.Today, Some.Author, Some.Now);
        var opened = Some.OpenCase(advert);
        Refused("This case still waits for a decision.", () => opened.Close(advert, Some.Moderator, Some.Now));

        advert.CloseIt(EndReason.FoundHere, null, Some.Author, Some.Now);
        opened.Close(advert, Some.Moderator, Some.Now);

        Assert.Equal((CaseState.Closed, "closed"), (opened.State, opened.Telling.Told[^1].Verb));
        Refused("This case has ended already.", () => opened.Close(advert, Some.Moderator, Some.Now));
    }

    [Fact]
    public void Nobody_dismisses_what_was_found_in_their_own_listing() =>
        Refused(
            "This is your own listing, so somebody else must decide about it.",
            () => Some.OpenCase(Some.SentAdvert(), noticed: [Some.Noticed()])
                .Dismiss(0, "It is a price.", [Some.Moderator.AccountId!.Value], Some.Moderator, Some.Now));

    [Fact]
    public void A_finding_is_dismissed_with_a_reason()
    {
        var opened = Some.OpenCase(Some.SentAdvert(), noticed: [Some.Noticed()]);

        opened.Dismiss(0, "It is a price.", [], Some.Moderator, Some.Now);

        Assert.Equal((false, "It is a price."), (opened.Findings[0].IsOpen, opened.Findings[0].DismissedWhy));
        Assert.Equal("finding dismissed", opened.Telling.Told[^1].Verb);
    }

    [Fact]
    public void A_finding_of_another_case_is_not_dismissed() =>
        Refused(
            "That finding is not part of this case.",
            () => Some.OpenCase(Some.SentAdvert()).Dismiss(0, "It is a price.", [], Some.Moderator, Some.Now));

    [Fact]
    public void After_the_decision_no_finding_is_dismissed()
    {
        var advert = Some.SentAdvert();
        var opened = Some.OpenCase(advert, noticed: [Some.Noticed()]);
        Decide(opened, advert, Outcome.Approve);

        Refused("This case has been decided.", () => opened.Dismiss(0, "It is a price.", [], Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Machine)]
    public void Only_a_moderator_dismisses_a_finding(Role role) =>
        Refused(
            "Only a moderator can dismiss a finding.",
            () => Some.OpenCase(Some.SentAdvert(), noticed: [Some.Noticed()])
                .Dismiss(0, "It is a price.", [], Some.By(role), Some.Now));

    private static void Decide(
        ReviewCase opened, IReviewed listing, Outcome outcome, params DecisionReason[] reasons) =>
        opened.Decide(listing, outcome, reasons, "Thank you.", [], Some.Moderator, Some.Now);

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}

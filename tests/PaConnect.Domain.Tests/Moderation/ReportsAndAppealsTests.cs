using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class ReportsAndAppealsTests
{
    private static readonly DecisionReason Reason = new(ReasonCode.FeeOrScam, null, "It asks for a fee.");
    private static readonly Actor SomebodyElse = new(Role.Moderator, Id<Account>.New());

    [Fact]
    public void A_report_can_hold_the_advert_at_once_and_tells_its_author()
    {
        var advert = Some.LiveAdvert();
        var reported = Reported(advert);

        reported.Decide(advert, Outcome.Hold, [Reason], null, [], Some.Moderator, Some.Now);

        Assert.Equal((JobAdvertState.Held, false), (advert.State, advert.IsHeldSilently));
        Assert.Equal(Notices.Author, reported.Telling.Told[^1].Tells);
    }

    [Fact]
    public void A_silent_hold_tells_neither_the_author_nor_the_reporter()
    {
        var advert = Some.LiveAdvert();
        var reported = Reported(advert);
        var report = Report.Receive(reported, Content(), new Reporter(Id<Account>.New(), null, WantsReply: true), Some.Now);

        reported.Decide(advert, Outcome.HoldSilently, [Reason], null, [], Some.Moderator, Some.Now);
        report.Close(reported, Some.Moderator, Some.Now);

        Assert.True(advert.IsHeldSilently);
        Assert.Equal(Notices.None, reported.Telling.Told[^1].Tells);
        Assert.Equal(Notices.None, report.Telling.Told[^1].Tells);
        Assert.False(reported.CanBeAppealed(byAuthor: true, Some.Now));
        Assert.False(reported.CanBeAppealed(byAuthor: false, Some.Now));
    }

    [Theory]
    [InlineData(Outcome.Hold)]
    [InlineData(Outcome.HoldSilently)]
    [InlineData(Outcome.TakeDown)]
    public void Whatever_takes_something_away_says_why(Outcome outcome)
    {
        var advert = Some.LiveAdvert();

        Refused(
            "Choose at least one reason, so that the author knows what is wrong.",
            () => Reported(advert).Decide(advert, outcome, [], null, [], Some.Moderator, Some.Now));
    }

    [Theory]
    [InlineData(Outcome.Approve)]
    [InlineData(Outcome.Refuse)]
    [InlineData(Outcome.Release)]
    [InlineData(Outcome.Overrule)]
    public void A_report_is_not_decided_as_something_else(Outcome outcome)
    {
        var advert = Some.LiveAdvert();

        Refused(
            "A case like this one cannot be decided that way.",
            () => Reported(advert).Decide(advert, outcome, [Reason], null, [], Some.Moderator, Some.Now));
    }

    [Fact]
    public void A_hold_waits_for_a_person_to_end_it()
    {
        var advert = Some.LiveAdvert();
        var hold = ReviewCase.OpenHold(Held(advert, Outcome.Hold), Some.Organisation(), [], Some.Moderator, Some.Now);

        Assert.True(hold.StillAsks(advert));
        hold.Decide(advert, Outcome.Release, [], null, [], Some.Moderator, Some.Now);

        Assert.Equal(JobAdvertState.Live, advert.State);
    }

    [Fact]
    public void A_silent_hold_is_for_the_safeguarding_lead_until_it_is_late()
    {
        var (advert, organisation, lead) = (Some.LiveAdvert(), Some.Organisation(), Some.By(Role.Moderator));
        organisation.Appoint(
            null, Membership.Begin(organisation.Id, lead.AccountId!.Value, Some.Today), Some.Moderator, Some.Now);
        var hold = ReviewCase.OpenHold(Held(advert, Outcome.HoldSilently), organisation, [], Some.Moderator, Some.Now);

        Refused(
            "Your safeguarding lead looks at this first.",
            () => hold.Decide(advert, Outcome.Release, [], null, [], Some.Moderator, Some.Now));
        Assert.True(hold.IsFor(lead.AccountId, Some.Now));
        Assert.True(hold.IsFor(Some.Moderator.AccountId, hold.DueAt.AddMinutes(1)));

        hold.Decide(advert, Outcome.Release, [], null, [], lead, Some.Now);
        Assert.Equal(JobAdvertState.Live, advert.State);
    }

    [Fact]
    public void A_silent_hold_of_the_safeguarding_leads_own_listing_is_for_anybody_else()
    {
        var (advert, organisation, lead) = (Some.LiveAdvert(), Some.Organisation(), Id<Account>.New());
        organisation.Appoint(null, Membership.Begin(organisation.Id, lead, Some.Today), Some.Moderator, Some.Now);

        var hold = ReviewCase.OpenHold(Held(advert, Outcome.HoldSilently), organisation, [lead], Some.Moderator, Some.Now);

        Assert.Null(hold.FirstFor);
    }

    [Fact]
    public void What_holds_nothing_opens_no_hold()
    {
        var advert = Some.LiveAdvert();
        var reported = Reported(advert);
        reported.Decide(advert, Outcome.NoAction, [], null, [], Some.Moderator, Some.Now);

        Refused(
            "That decision holds nothing.",
            () => ReviewCase.OpenHold(reported, Some.Organisation(), [], Some.Moderator, Some.Now));
    }

    [Fact]
    public void An_appeal_that_is_right_puts_a_held_advert_back_and_marks_the_decision()
    {
        var advert = Some.LiveAdvert();
        var against = Held(advert, Outcome.Hold);
        var appeal = ReviewCase.OpenAppeal(against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now);

        appeal.DecideAppeal(against, advert, Outcome.Overrule, "We were wrong.", [], SomebodyElse, Some.Now);

        Assert.Equal(JobAdvertState.Live, advert.State);
        Assert.Equal((true, (Id<ReviewCase>?)appeal.Id), (against.Decision!.IsOverruled, against.Decision.OverruledBy));
        Assert.Equal(Notices.Appellant, appeal.Telling.Told[^1].Tells);
    }

    [Fact]
    public void An_appeal_that_is_right_publishes_what_was_refused()
    {
        var advert = Some.SentAdvert();
        var against = Some.OpenCase(advert);
        against.Decide(advert, Outcome.Refuse, [Reason], null, [], Some.Moderator, Some.Now);
        var appeal = ReviewCase.OpenAppeal(against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now);

        appeal.DecideAppeal(against, advert, Outcome.Overrule, null, [], SomebodyElse, Some.Now);

        Assert.Equal((JobAdvertState.Live, 1, Review.Approved), (advert.State, advert.LiveVersion, advert.Latest!.Review));
    }

    [Fact]
    public void An_appeal_that_is_right_brings_back_what_was_taken_down_for_its_owner_to_show_again()
    {
        var advert = Some.LiveAdvert();
        var against = Held(advert, Outcome.TakeDown);
        var appeal = ReviewCase.OpenAppeal(against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now);

        appeal.DecideAppeal(against, advert, Outcome.Overrule, null, [], SomebodyElse, Some.Now);

        Assert.Equal((JobAdvertState.Paused, (DateTimeOffset?)null), (advert.State, advert.EndedAt));
    }

    [Fact]
    public void An_appeal_that_is_not_right_changes_nothing()
    {
        var advert = Some.LiveAdvert();
        var against = Held(advert, Outcome.Hold);
        var appeal = ReviewCase.OpenAppeal(against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now);

        appeal.DecideAppeal(against, advert, Outcome.LetStand, null, [], SomebodyElse, Some.Now);

        Assert.Equal((JobAdvertState.Held, false), (advert.State, against.Decision!.IsOverruled));
    }

    [Fact]
    public void Whoever_decided_does_not_decide_the_appeal()
    {
        var advert = Some.LiveAdvert();
        var against = Held(advert, Outcome.Hold);
        var appeal = ReviewCase.OpenAppeal(against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now);

        Refused(
            "You took that decision, so somebody else must look at it again.",
            () => appeal.DecideAppeal(against, advert, Outcome.Overrule, null, [], Some.Moderator, Some.Now));
        Assert.Equal(JobAdvertState.Held, advert.State);
    }

    [Theory]
    [InlineData(Outcome.Hold)]
    [InlineData(Outcome.TakeDown)]
    public void Whoever_reported_a_thing_does_not_appeal_against_what_was_done_about_it(Outcome outcome)
    {
        var against = Held(Some.LiveAdvert(), outcome);

        Refused(
            "There is nothing to appeal against here, or the time for it has passed.",
            () => ReviewCase.OpenAppeal(against, byAuthor: false, Some.Organisation(), Some.By(Role.Reporter), Some.Now));
    }

    [Fact]
    public void Whoever_reported_a_thing_appeals_where_nothing_was_done()
    {
        var advert = Some.LiveAdvert();
        var against = Reported(advert);
        against.Decide(advert, Outcome.NoAction, [], null, [], Some.Moderator, Some.Now);

        var appeal = ReviewCase.OpenAppeal(against, byAuthor: false, Some.Organisation(), Some.By(Role.Reporter), Some.Now);

        Assert.Equal(against.Id, appeal.FromCaseId);
        Assert.False(against.CanBeAppealed(byAuthor: true, Some.Now));
    }

    [Fact]
    public void There_is_no_appeal_after_half_a_year()
    {
        var advert = Some.LiveAdvert();
        var against = Held(advert, Outcome.Hold);

        Refused(
            "There is nothing to appeal against here, or the time for it has passed.",
            () => ReviewCase.OpenAppeal(
                against, byAuthor: true, Some.Organisation(), Some.Author, Some.Now + Decision.AppealableFor + TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public void A_case_that_was_passed_on_belongs_to_the_other_organisation()
    {
        var advert = Some.LiveAdvert();
        var reported = Reported(advert);
        var partner = Some.Organisation();

        reported.PassTo(partner, Some.Moderator, Some.Now);

        Assert.Equal(partner.Id, reported.OrganisationId);
        Refused("That organisation has this case already.", () => reported.PassTo(partner, Some.Moderator, Some.Now));
    }

    [Fact]
    public void A_stranger_who_wants_no_answer_leaves_no_address()
    {
        var report = Report.Receive(
            Reported(Some.LiveAdvert()), Content(), new Reporter(null, "me@example.org", WantsReply: false), Some.Now);

        Assert.Equal((null, false), (report.Email, report.WantsReply));
    }

    [Fact]
    public void A_report_does_not_join_a_case_that_is_decided()
    {
        var advert = Some.LiveAdvert();
        var reported = Held(advert, Outcome.Hold);

        Refused(
            "This report has been decided. Send a new one.",
            () => Report.Receive(reported, Content(), new Reporter(null, null, false), Some.Now));
    }

    private static ReviewCase Reported(JobAdvert advert) =>
        ReviewCase.OpenReport(
            CaseKind.JobAdvert, advert.Id.Value, Some.Organisation(), isUrgent: false, Actor.Machine, Some.Now);

    private static ReviewCase Held(JobAdvert advert, Outcome outcome)
    {
        var reported = Reported(advert);
        reported.Decide(advert, outcome, [Reason], null, [], Some.Moderator, Some.Now);
        return reported;
    }

    private static ReportedContent Content() => new(ReportReason.AsksForMoney, "They want 50 pounds.", "Title: A job");

    private static void Refused(string sentence, Action act) =>
        Assert.Equal(sentence, Assert.Throws<RuleBrokenException>(act).Message);
}

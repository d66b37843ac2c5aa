using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Domain.Organisations;
using PaConnect.Testing;
using static PaConnect.Domain.Moderation.SanctionStep;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class SanctionTests
{
    private readonly Id<Account> _person = Id<Account>.New();
    private readonly Organisation _organisation = Some.Organisation();
    private readonly Actor _moderator;
    private ReviewCase _case;

    public SanctionTests()
    {
        _moderator = new Actor(Role.Moderator, Id<Account>.New(), _organisation.Id);
        _case = ReviewCase.OpenReport(
            CaseKind.JobAdvert, Some.LiveAdvert().Id.Value, _organisation, isUrgent: false, Actor.Machine, Some.Now);
    }

    [Fact]
    public void The_first_step_is_advice_and_the_person_is_told()
    {
        var given = Give(Advice);

        Assert.True(given.IsInForceOn(Some.Today));
        var told = Assert.Single(given.Telling.Told);
        Assert.Equal(("given", Notices.Author, "Advice"), (told.Verb, told.Tells, told.To));
        Assert.Equal(["AbusiveLanguage", "Adverts"], told.Codes!);
    }

    [Theory]
    [InlineData(Warning)]
    [InlineData(ReviewPosts)]
    [InlineData(Pause)]
    [InlineData(Suspend)]
    public void Nothing_higher_comes_first(SanctionStep step) => Assert.StartsWith(
        "The highest step that you can take now is “Advice”.", Refusal(() => Give(step, scope: SanctionScope.Everything)));

    [Fact]
    public void Each_step_allows_the_next_for_twelve_months()
    {
        var advice = Give(Advice);
        var suspended = Danger(Suspend);
        _case = Report();

        Assert.Equal(Warning, Give(Warning, earlier: [advice]).Step);
        Assert.Contains("“Warning”", Refusal(() => Give(ReviewPosts, earlier: [advice])), StringComparison.Ordinal);
        Assert.Equal(Advice, Sanction.HighestNow([advice], _case, Some.Now.AddMonths(12)));
        Assert.Equal(Suspend, Sanction.HighestNow([suspended], _case, Some.Now));
    }

    [Fact]
    public void One_case_leads_to_one_step_unless_there_is_danger()
    {
        var advice = Give(Advice);

        Assert.StartsWith("This person got something because of this case already.", Refusal(() => Give(Advice, earlier: [advice])));
        Assert.StartsWith("This person got something because of this case already.", Refusal(() => Give(Warning, earlier: [advice])));
        var pause = Give(Pause, ReasonCode.FeeOrScam, earlier: [advice]);
        Assert.StartsWith("This person got", Refusal(() => Give(Pause, ReasonCode.FeeOrScam, earlier: [advice, pause])));
    }

    [Fact]
    public void What_was_reported_before_a_step_does_not_lead_to_the_next()
    {
        var before = Report(Some.Now.AddHours(-1));
        var advice = Give(Advice);
        _case = before;

        Assert.Equal(Advice, Sanction.HighestNow([advice], before, Some.Now));
        Assert.Contains("“Advice”", Refusal(() => Give(Warning, earlier: [advice])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(ReasonCode.SafetyRisk)]
    [InlineData(ReasonCode.SexualOrExploit)]
    [InlineData(ReasonCode.FeeOrScam)]
    public void Danger_goes_straight_to_a_pause_or_a_suspension_but_to_no_step_between(ReasonCode danger)
    {
        Assert.Equal(Pause, Give(Pause, danger).Step);
        Assert.Equal(Suspend, Give(Suspend, danger, SanctionScope.Everything).Step);
        Assert.Contains("“Advice”", Refusal(() => Give(ReviewPosts, danger)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lifted_step_counts_on_the_ladder_and_an_overruled_one_does_not()
    {
        var lifted = Give(Advice);
        lifted.LiftIt([], _moderator, Some.Now);
        var overruled = Give(Advice);
        Overrule(overruled);

        Assert.Equal(Warning, Sanction.HighestNow([lifted], Report(), Some.Now));
        Assert.Equal(Advice, Sanction.HighestNow([overruled], Report(), Some.Now));
    }

    [Theory]
    [InlineData(Role.Machine)]
    [InlineData(Role.Employer)]
    [InlineData(Role.Assistant)]
    [InlineData(Role.Reporter)]
    [InlineData(Role.Subscriber)]
    public void Only_a_moderator_gives_one(Role role) => Assert.Equal(
        "Only a moderator can do this, never a machine.", Refusal(() => Give(Advice, by: Some.By(role) with { OrganisationId = _organisation.Id })));

    [Fact]
    public void Nobody_gives_one_to_themselves_for_their_own_listing_to_a_colleague_or_from_elsewhere()
    {
        Assert.Equal("You cannot do this to yourself.", Refusal(() => Give(Advice, by: _moderator with { AccountId = _person })));
        Assert.Equal(
            "This is your own listing, so somebody else must decide about it.",
            Refusal(() => Give(Advice, authors: [_person, _moderator.AccountId!.Value])));
        Assert.Equal("This case is not about that person.", Refusal(() => Give(Advice, authors: [Id<Account>.New()])));
        Assert.StartsWith("This person works for your organisation.", Refusal(() => Give(Advice, isColleague: true)));
        Assert.Equal(
            "This case belongs to another organisation.",
            Refusal(() => Give(Advice, by: _moderator with { OrganisationId = Id<Organisation>.New() })));
    }

    [Fact]
    public void A_case_that_somebody_else_holds_leads_to_nothing_and_a_decided_one_does()
    {
        Assert.StartsWith("Take this case first", Refusal(() => Give(Advice, isClaimed: false)));
        Assert.False(Sanction.CanBeGivenFrom(_case, Some.LiveAdvert(), claimedBy: null, _moderator.AccountId!.Value));

        Decide(Outcome.NoAction);

        Assert.Equal(Advice, Give(Advice, isClaimed: false).Step);
        Assert.True(Sanction.CanBeGivenFrom(_case, Some.LiveAdvert(), claimedBy: null, _moderator.AccountId.Value));
    }

    [Fact]
    public void Of_a_silent_hold_nobody_is_told_so_nothing_follows_from_it()
    {
        Decide(Outcome.HoldSilently);

        Assert.Equal(
            "This hold is secret, so the author must not hear of anything yet.", Refusal(() => Give(Pause, ReasonCode.SafetyRisk)));
    }

    [Fact]
    public void While_it_is_held_silently_nothing_follows_from_any_case_about_it()
    {
        var advert = Some.LiveAdvert();
        advert.HoldIt(silently: true, _moderator, Some.Now);
        Decide(Outcome.NoAction);

        Assert.StartsWith("This hold is secret", Refusal(() => Give(Pause, ReasonCode.SafetyRisk, subject: advert)));
        Assert.False(Sanction.CanBeGivenFrom(_case, advert, claimedBy: null, _moderator.AccountId!.Value));
        advert.ReleaseIt(_moderator, Some.Now);
        Assert.True(Sanction.CanBeGivenFrom(_case, advert, claimedBy: null, _moderator.AccountId.Value));
    }

    [Fact]
    public void Of_a_silent_hold_that_has_ended_nobody_is_told_either()
    {
        var advert = Some.LiveAdvert();
        var reported = ReviewCase.OpenReport(
            CaseKind.JobAdvert, advert.Id.Value, _organisation, isUrgent: false, Actor.Machine, Some.Now);
        reported.Decide(advert, Outcome.HoldSilently, [new DecisionReason(ReasonCode.SafetyRisk, null, null)], null, [], _moderator, Some.Now);
        var hold = ReviewCase.OpenHold(reported, _organisation, [], _moderator, Some.Now);
        hold.Decide(advert, Outcome.Release, [], null, [], _moderator, Some.Now);

        Assert.False(Sanction.CanBeGivenFrom(hold, advert, claimedBy: null, _moderator.AccountId!.Value));
    }

    [Fact]
    public void Nobody_is_told_that_advice_or_a_warning_ran_out()
    {
        var (advice, pause) = (Give(Advice, until: Some.Today), Give(Pause, ReasonCode.FeeOrScam, until: Some.Today));

        advice.RunOut(Some.Today.AddDays(1), Actor.Machine, Some.Now.AddDays(1));
        pause.RunOut(Some.Today.AddDays(1), Actor.Machine, Some.Now.AddDays(1));

        Assert.Equal(Notices.None, advice.Telling.Told[^1].Tells);
        Assert.Equal(Notices.Author, pause.Telling.Told[^1].Tells);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(366)]
    public void It_ends_between_today_and_a_year_from_now(int days) => Assert.Equal(
        "Choose a last day from today to a year from now.", Refusal(() => Give(Advice, until: Some.Today.AddDays(days))));

    [Fact]
    public void A_suspension_covers_everything() => Assert.StartsWith(
        "A suspension covers everything.", Refusal(() => Give(Suspend, ReasonCode.FeeOrScam, SanctionScope.Adverts)));

    [Fact]
    public void A_pause_stops_what_it_covers_until_its_last_day_has_passed()
    {
        var pause = Give(Pause, ReasonCode.FeeOrScam, SanctionScope.Messages, until: Some.Today.AddDays(2));

        Assert.True(pause.Pauses(SanctionScope.Messages));
        Assert.False(pause.Pauses(SanctionScope.Adverts));
        Assert.True(Give(Suspend, ReasonCode.FeeOrScam, SanctionScope.Everything).Pauses(SanctionScope.Profile));
        Assert.False(Give(Advice).Pauses(SanctionScope.Adverts));
        Assert.True(pause.IsInForceOn(Some.Today.AddDays(2)));
        Assert.False(pause.IsInForceOn(Some.Today.AddDays(3)));
    }

    [Fact]
    public void It_runs_out_after_its_last_day_and_once()
    {
        var advice = Give(Advice, until: Some.Today);

        Assert.Equal("The last day of this has not passed.", Refusal(() => advice.RunOut(Some.Today, Actor.Machine, Some.Now)));
        advice.RunOut(Some.Today.AddDays(1), Actor.Machine, Some.Now.AddDays(1));

        Assert.Equal(SanctionEnd.RanOut, advice.End);
        Assert.Equal("This has ended already.", Refusal(() => advice.RunOut(Some.Today.AddDays(1), Actor.Machine, Some.Now)));
        Assert.Equal("This has ended already.", Refusal(() => advice.LiftIt([], _moderator, Some.Now)));
    }

    [Fact]
    public void Only_another_person_lifts_it()
    {
        var advice = Give(Advice);

        Assert.Equal("Only a moderator can lift this.", Refusal(() => advice.LiftIt([], Actor.Machine, Some.Now)));
        Assert.StartsWith("You cannot lift what was given to you.", Refusal(() => advice.LiftIt([], _moderator with { AccountId = _person }, Some.Now)));
        advice.LiftIt([], _moderator, Some.Now);

        Assert.Equal((SanctionEnd.Lifted, false), (advice.End, advice.IsInForceOn(Some.Today)));
    }

    [Fact]
    public void An_appeal_is_decided_by_somebody_else_once_and_ends_it()
    {
        var advice = Give(Advice);
        var appeal = Appeal(advice);

        Assert.Equal("There has been an appeal against this already.", Refusal(() => Appeal(advice)));
        Assert.StartsWith(
            "You decided this", Refusal(() => appeal.DecideAppeal(advice, Outcome.Overrule, null, [], _moderator, Some.Now)));
        Assert.StartsWith("This is about you", Refusal(
            () => appeal.DecideAppeal(advice, Outcome.Overrule, null, [], _moderator with { AccountId = _person }, Some.Now)));
        appeal.DecideAppeal(advice, Outcome.Overrule, null, [], Some.Moderator, Some.Now);

        Assert.Equal((SanctionEnd.Overruled, false), (advice.End, advice.IsInForceOn(Some.Today)));
        Assert.Equal("overruled", advice.Telling.Told[^1].Verb);
    }

    [Fact]
    public void An_appeal_that_is_not_right_changes_nothing_and_one_comes_too_late()
    {
        var advice = Give(Advice);
        Appeal(advice).DecideAppeal(advice, Outcome.LetStand, null, [], Some.Moderator, Some.Now);

        Assert.True(advice.IsInForceOn(Some.Today));
        var late = Some.Now + Decision.AppealableFor + TimeSpan.FromSeconds(1);
        Assert.Equal("The time for an appeal against this has passed.", Refusal(() => Appeal(Give(Advice), late)));
    }

    [Fact]
    public void A_listing_held_for_a_sanction_is_not_released_by_a_case_and_a_case_may_take_it_over()
    {
        var advert = Some.LiveAdvert();
        advert.HoldFor(Id<Sanction>.New(), Some.Moderator, Some.Now);

        Assert.StartsWith("This advert is out of sight because of", Refusal(() => advert.ReleaseIt(Some.Moderator, Some.Now)));
        advert.HoldIt(silently: true, Some.Moderator, Some.Now);

        Assert.Equal((null, true, JobAdvertState.Held), (advert.HeldFor, advert.IsHeldSilently, advert.State));
        Assert.Equal(Notices.None, advert.Telling.Told[^1].Tells);
        Assert.Equal("No sanction holds this advert.", Refusal(() => advert.EndHoldForSanction(Actor.Machine, Some.Now)));
        advert.ReleaseIt(Some.Moderator, Some.Now);
        Assert.Equal(JobAdvertState.Live, advert.State);
    }

    [Fact]
    public void Whoever_belongs_to_what_its_case_was_about_neither_lifts_it_nor_decides_the_appeal()
    {
        var pause = Danger(Pause);
        var inTheHouse = Some.Moderator;
        IReadOnlyCollection<Id<Account>> barred = [_person, inTheHouse.AccountId!.Value];

        Assert.False(pause.CanBeLiftedBy(inTheHouse.AccountId.Value, barred, Some.Today));
        Assert.True(pause.CanBeLiftedBy(_moderator.AccountId!.Value, barred, Some.Today));
        Assert.StartsWith("This came from your own listing", Refusal(() => pause.LiftIt(barred, inTheHouse, Some.Now)));
        var appeal = Appeal(pause);
        Assert.StartsWith("This is your own listing", Refusal(
            () => appeal.DecideAppeal(pause, Outcome.Overrule, null, barred, inTheHouse, Some.Now)));
    }

    [Fact]
    public void Nobody_reads_messages_before_they_are_sent_so_nobody_is_told_that()
    {
        List<Sanction> earlier = [Give(Advice), Danger(Pause)];
        _case = Report();

        Assert.StartsWith(
            "Nobody reads messages before they are sent.",
            Refusal(() => Give(ReviewPosts, scope: SanctionScope.Messages, earlier: earlier)));
        Assert.Equal(
            "A person reads your PA profile before anybody sees a change. This may take longer.",
            ReviewPosts.Meaning(SanctionScope.Profile));
    }

    private ReviewCase Report(DateTimeOffset? at = null) => ReviewCase.OpenReport(
        CaseKind.JobAdvert, Some.LiveAdvert().Id.Value, _organisation, isUrgent: false, Actor.Machine, at ?? Some.Now);

    private Sanction Danger(SanctionStep step) => Give(step, ReasonCode.FeeOrScam, SanctionScope.Everything);

    private void Overrule(Sanction sanction) =>
        Appeal(sanction).DecideAppeal(sanction, Outcome.Overrule, null, [], Some.Moderator, Some.Now);

    private ReviewCase Appeal(Sanction against, DateTimeOffset? at = null) =>
        ReviewCase.OpenAppeal(against, _organisation, new Actor(Role.Reporter, _person), at ?? Some.Now);

    private void Decide(Outcome outcome)
    {
        var advert = Some.LiveAdvert();
        var opened = ReviewCase.OpenReport(
            CaseKind.JobAdvert, advert.Id.Value, _organisation, isUrgent: false, Actor.Machine, Some.Now);
        var reasons = outcome.NeedsReasons() ? [new DecisionReason(ReasonCode.SafetyRisk, null, null)] : Array.Empty<DecisionReason>();
        opened.Decide(advert, outcome, reasons, null, [], _moderator, Some.Now);
        _case = opened;
    }

    private Sanction Give(
        SanctionStep step,
        ReasonCode reason = ReasonCode.AbusiveLanguage,
        SanctionScope scope = SanctionScope.Adverts,
        DateOnly? until = null,
        IReadOnlyList<Sanction>? earlier = null,
        IReadOnlyCollection<Id<Account>>? authors = null,
        bool isColleague = false,
        bool isClaimed = true,
        IModerated? subject = null,
        Actor? by = null)
    {
        var actor = by ?? _moderator;
        return Sanction.Give(
            new SanctionedPerson(_person, earlier ?? [], isColleague),
            new SanctionTerms(step, scope, reason, "Please be kind.", until ?? Some.Today.AddDays(30)),
            _case,
            subject ?? Some.LiveAdvert(),
            authors ?? [_person],
            isClaimed ? actor.AccountId : null,
            actor,
            Some.Now);
    }

    private static string Refusal(Action act) => Assert.Throws<RuleBrokenException>(act).Message;

    private static string Refusal(Func<object> act) => Assert.Throws<RuleBrokenException>(act).Message;
}

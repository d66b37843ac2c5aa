using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Domain.Moderation;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Moderation;

public sealed class RecheckTests
{
    private static readonly Actor Administrator = Some.By(Role.Administrator);

    [Theory]
    [InlineData(Outcome.NoAction, JobAdvertState.Live)]
    [InlineData(Outcome.Hold, JobAdvertState.Held)]
    [InlineData(Outcome.TakeDown, JobAdvertState.Closed)]
    public void An_advert_stays_on_show_until_a_person_decides(Outcome outcome, JobAdvertState after)
    {
        var advert = Some.LiveAdvert();
        var opened = Open(advert, Some.Noticed());
        Assert.Equal((JobAdvertState.Live, true), (advert.State, opened.StillAsks(advert)));

        IReadOnlyList<DecisionReason> reasons =
            outcome == Outcome.NoAction ? [] : [new DecisionReason(ReasonCode.PayBelowMinimum, null, null)];
        opened.Decide(advert, outcome, reasons, null, [], Some.Moderator, Some.Now);

        Assert.Equal((CaseState.Decided, after), (opened.State, advert.State));
    }

    [Fact]
    public void It_is_not_asked_any_more_when_the_advert_has_ended()
    {
        var advert = Some.LiveAdvert();
        var opened = Open(advert, Some.Noticed());

        advert.CloseIt(EndReason.Other, "Moved away.", Some.Author, Some.Now);

        Assert.False(opened.StillAsks(advert));
    }

    [Fact]
    public void It_cannot_be_approved_or_opened_without_a_find_or_by_somebody_else()
    {
        var advert = Some.LiveAdvert();
        var opened = Open(advert, Some.Noticed());

        Assert.Throws<RuleBrokenException>(() => opened.Decide(advert, Outcome.Approve, [], null, [], Some.Moderator, Some.Now));
        Assert.Throws<RuleBrokenException>(() => Open(advert));
        Assert.Throws<RuleBrokenException>(() => ReviewCase.OpenRecheck(
            advert.Id.Value, 1, Some.Organisation(), new CheckResult([Some.Noticed()], false), Some.Moderator, Some.Now));
    }

    [Fact]
    public void What_a_decision_had_before_it_or_dismissed_is_not_new()
    {
        var advert = Some.LiveAdvert();
        var opened = Open(advert, Some.Noticed(), Some.Noticed(field: "other"));
        opened.Dismiss(0, "It is a bus route.", [], Some.Moderator, Some.Now);
        var found = new CheckResult([Some.Noticed(), Some.Noticed(field: "other"), Some.Noticed(field: "new")], Failed: true);

        var left = ReviewCase.NotConsidered(found, [opened]);

        Assert.Equal(["new"], left.Noticed.Select(noticed => noticed.Field));
        Assert.True(left.Failed);
    }

    private static ReviewCase Open(JobAdvert advert, params IReadOnlyList<Noticed> noticed) => ReviewCase.OpenRecheck(
        advert.Id.Value, advert.LiveVersion!.Value, Some.Organisation(), new CheckResult(noticed, false), Administrator, Some.Now);
}

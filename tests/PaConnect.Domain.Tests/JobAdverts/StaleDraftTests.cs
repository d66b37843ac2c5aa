using PaConnect.Domain.Common;
using PaConnect.Domain.JobAdverts;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.JobAdverts;

public sealed class StaleDraftTests
{
    [Fact]
    public void An_untouched_draft_is_warned_of_after_60_and_80_days_and_removed_after_90()
    {
        var draft = Some.DraftAdvert();

        Assert.Equal(Some.Today.AddDays(60), draft.NextWarningOn);
        WarnOn(draft, 60);
        Assert.Equal((Some.Today.AddDays(80), Some.Today.AddDays(90)), (draft.NextWarningOn, draft.RemovedOn));
        WarnOn(draft, 80);
        Assert.Equal((null, Some.Today.AddDays(90)), (draft.NextWarningOn, draft.RemovedOn));
        RemoveOn(draft, 90);

        Assert.Equal(JobAdvertState.Withdrawn, draft.State);
    }

    [Theory]
    [InlineData(59)]
    [InlineData(0)]
    public void A_warning_before_its_day_is_refused(int day) =>
        Assert.Throws<RuleBrokenException>(() => WarnOn(Some.DraftAdvert(), day));

    [Fact]
    public void A_site_that_was_away_for_months_still_gives_both_warnings_their_time()
    {
        var draft = Some.DraftAdvert();

        WarnOn(draft, 200);
        Assert.Equal((Some.Today.AddDays(220), Some.Today.AddDays(230)), (draft.NextWarningOn, draft.RemovedOn));
        Assert.Throws<RuleBrokenException>(() => WarnOn(draft, 219));
        WarnOn(draft, 221);

        Assert.Equal(Some.Today.AddDays(231), draft.RemovedOn);
        Assert.Throws<RuleBrokenException>(() => RemoveOn(draft, 230));
        RemoveOn(draft, 231);
    }

    [Fact]
    public void A_change_begins_the_count_again()
    {
        var draft = Some.DraftAdvert();
        WarnOn(draft, 60);
        WarnOn(draft, 80);

        draft.Revise(draft.Details, Some.Now.AddDays(85));

        Assert.Equal((Some.Today.AddDays(145), null), (draft.NextWarningOn, draft.RemovedOn));
        Assert.Throws<RuleBrokenException>(() => RemoveOn(draft, 90));
    }

    [Fact]
    public void So_does_a_moderators_answer()
    {
        var sent = Some.SentAdvert();

        Assert.Null(sent.NextWarningOn);
        sent.AskForChanges(1, ["Quality"], Some.Moderator, Some.Now.AddDays(50));

        Assert.Equal(Some.Today.AddDays(110), sent.NextWarningOn);
    }

    [Fact]
    public void Nobody_but_the_clock_warns_and_what_is_on_show_is_left_alone()
    {
        Assert.Throws<RuleBrokenException>(() => Some.DraftAdvert().WarnIt(Some.Today.AddDays(60), Some.Author, Some.Now.AddDays(60)));
        Assert.Null(Some.LiveAdvert().NextWarningOn);
    }

    [Theory]
    [InlineData("2027-03-28", "2027-03-28T00:00Z")]
    [InlineData("2027-03-29", "2027-03-28T23:00Z")]
    [InlineData("2026-10-25", "2026-10-24T23:00Z")]
    [InlineData("2026-10-26", "2026-10-26T00:00Z")]
    public void A_London_date_begins_at_London_midnight_right_through_the_clock_changes(string date, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant, null), London.StartOf(DateOnly.Parse(date, null)));

    private static void WarnOn(JobAdvert draft, int day) =>
        draft.WarnIt(Some.Today.AddDays(day), Actor.Machine, Some.Now.AddDays(day));

    private static void RemoveOn(JobAdvert draft, int day) =>
        draft.RemoveIt(Some.Today.AddDays(day), Actor.Machine, Some.Now.AddDays(day));
}

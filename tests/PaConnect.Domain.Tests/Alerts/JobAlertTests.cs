using PaConnect.Domain.Alerts;
using PaConnect.Domain.Common;
using PaConnect.Testing;

namespace PaConnect.Domain.Tests.Alerts;

public sealed class JobAlertTests
{
    private static readonly Actor Subscriber = new(Role.Subscriber);

    [Fact]
    public void A_stranger_is_asked_first_and_somebody_with_an_account_is_not()
    {
        var stranger = Begin();
        var known = JobAlert.Begin(Search, AlertFrequency.AtOnce, Id<Account>.New(), null, 0, Some.Now);

        Assert.Equal(JobAlertState.Unconfirmed, stranger.State);
        Assert.Equal(Notices.Subscriber, Assert.Single(stranger.Telling.Told).Tells);
        Assert.Equal(JobAlertState.Active, known.State);
        Assert.Equal(Notices.None, Assert.Single(known.Telling.Told).Tells);
    }

    [Fact]
    public void An_alert_that_ended_forgets_the_address_and_stays_ended()
    {
        var alert = Begin();
        alert.ConfirmIt(Subscriber, Some.Now);

        alert.StopIt(Subscriber, Some.Now);

        Assert.Null(alert.Email);
        Assert.Null(alert.NextAt);
        var refusals = new Action[]
        {
            () => alert.ConfirmIt(Subscriber, Some.Now),
            () => alert.StopIt(Subscriber, Some.Now),
            () => alert.ChangeIt(AlertFrequency.Daily, 0, Subscriber, Some.Now),
            () => alert.BounceIt(Some.Now),
        };
        Assert.All(refusals, act =>
            Assert.Equal("This alert has ended.", Assert.Throws<RuleBrokenException>(act).Message));
    }

    [Fact]
    public void One_that_has_not_begun_is_not_changed()
    {
        var alert = Begin();

        var refusal = Assert.Throws<RuleBrokenException>(() => alert.ChangeIt(AlertFrequency.Daily, 0, Subscriber, Some.Now));

        Assert.Equal("Start this alert first.", refusal.Message);
        Assert.Equal(JobAlertState.Unconfirmed, alert.State);
    }

    [Fact]
    public void It_is_forgotten_after_a_week_without_an_answer_and_not_before()
    {
        var alert = Begin();

        var refusal = Assert.Throws<RuleBrokenException>(() => alert.ForgetIt(Some.Now.AddDays(7).AddSeconds(-1)));
        alert.ForgetIt(Some.Now.AddDays(7));

        Assert.Equal("There is still time to confirm this alert.", refusal.Message);
        Assert.Equal((JobAlertState.Ended, null), (alert.State, alert.Email));
    }

    [Fact]
    public void Once_a_year_it_is_asked_and_without_an_answer_it_ends_a_month_later()
    {
        var alert = Begin();
        alert.ConfirmIt(Subscriber, Some.Now);
        var year = Some.Now.AddDays(AlertTimes.DaysUntilAsked);

        Assert.Throws<RuleBrokenException>(() => alert.AskIt(year.AddSeconds(-1)));
        alert.AskIt(year);
        Assert.Throws<RuleBrokenException>(() => alert.AskIt(year.AddDays(1)));
        Assert.Throws<RuleBrokenException>(() => alert.LapseIt(year.AddDays(AlertTimes.DaysToAnswer).AddSeconds(-1)));
        alert.LapseIt(year.AddDays(AlertTimes.DaysToAnswer));

        Assert.Equal(JobAlertState.Ended, alert.State);
    }

    [Fact]
    public void A_yes_to_the_yearly_question_keeps_it_for_another_year()
    {
        var alert = Begin();
        alert.ConfirmIt(Subscriber, Some.Now);
        alert.AskIt(Some.Now.AddDays(AlertTimes.DaysUntilAsked));

        alert.ConfirmIt(Subscriber, Some.Now.AddDays(AlertTimes.DaysUntilAsked + 3));

        Assert.Null(alert.AskedAt);
        Assert.Throws<RuleBrokenException>(() => alert.LapseIt(Some.Now.AddDays(AlertTimes.DaysUntilAsked + 60)));
    }

    [Theory]
    [InlineData("2026-11-20T06:59:59Z", AlertFrequency.Daily, "2026-11-20T07:00:00Z")]
    [InlineData("2026-11-20T07:00:00Z", AlertFrequency.Daily, "2026-11-21T07:00:00Z")]
    [InlineData("2026-03-28T12:00:00Z", AlertFrequency.Daily, "2026-03-29T06:00:00Z")]
    [InlineData("2026-10-24T12:00:00Z", AlertFrequency.Daily, "2026-10-25T07:00:00Z")]
    [InlineData("2026-11-20T12:00:00Z", AlertFrequency.Weekly, "2026-11-23T07:00:00Z")]
    [InlineData("2026-11-23T06:00:00Z", AlertFrequency.Weekly, "2026-11-23T07:00:00Z")]
    [InlineData("2026-11-23T07:00:00Z", AlertFrequency.Weekly, "2026-11-30T07:00:00Z")]
    public void Mails_that_wait_go_out_at_seven_in_London(string now, AlertFrequency frequency, string next) =>
        Assert.Equal(At(next), AlertTimes.NextAfter(frequency, At(now)));

    [Fact]
    public void At_once_waits_for_no_morning() => Assert.Null(AlertTimes.NextAfter(AlertFrequency.AtOnce, Some.Now));

    [Fact]
    public void What_the_table_does_not_name_is_refused()
    {
        foreach (var verb in Enum.GetValues<JobAlertVerb>())
        {
            Assert.DoesNotContain(JobAlert.Machine.Moves, move => move.Verb == verb && move.From == JobAlertState.Ended);
        }
    }

    private static AlertSearch Search => new("?q=garden", "garden") { Words = "'garden'" };

    private static JobAlert Begin() => JobAlert.Begin(Search, AlertFrequency.Daily, null, "somebody@example.org", 0, Some.Now);

    private static DateTimeOffset At(string text) => DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
